"""What a sentence says of the work, whatever the order of its words: who reviews, who is told, how long, what is first.

A rule names kinds of words that must come together in one sentence, and those that turn it. Each module is one value.
"""
