"""What is on the screen: the only package that builds widgets and paints."""
