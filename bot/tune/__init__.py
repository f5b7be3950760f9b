"""What moderators do with the rules: change them, try them, judge them, take changes back."""
