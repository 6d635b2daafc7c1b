"""The parts of reading an invitation: files, mails, calendars, dates, people, codes."""
