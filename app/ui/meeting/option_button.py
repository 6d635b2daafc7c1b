"""One answer to a question: pressed to give it, pressed again to take it back."""

from PySide6.QtWidgets import QWidget

from app.ui.widgets.buttons import Button


class OptionButton(Button):
    """A button that stays down while its answer is the one."""

    def __init__(self, option: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.option = option
        self.setCheckable(True)

    def set_chosen(self, is_chosen: bool) -> None:
        """Show whether it is the answer; a check mark says so besides the colour."""
        self.setChecked(is_chosen)
        self.setDefault(is_chosen)
        self.set_icon_name("check" if is_chosen else "")
