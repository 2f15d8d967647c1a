# What stands on many pages.

list-separator = {"、"}
skip = 本文に移動
questions = ご質問は[{ $support }](mail)までご連絡ください。
continue = 続ける
