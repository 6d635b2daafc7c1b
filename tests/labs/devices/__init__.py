"""The device lab: a real Linux kernel with a camera, sound cards and network interfaces."""
