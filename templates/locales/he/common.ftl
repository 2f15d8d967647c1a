# What stands on many pages.

list-separator = {", "}
skip = דילוג לתוכן
questions = יש שאלות? כתבו אל [{ $support }](mail).
continue = המשך
