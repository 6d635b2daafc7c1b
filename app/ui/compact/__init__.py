"""The narrow window that stands under the camera, beside the meeting."""
