"""What an organisation's guideline says: one TOML file each, in ``resources/guidelines``."""
