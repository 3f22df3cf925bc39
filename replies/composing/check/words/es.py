from replies.composing.check.words.en import LEXICON
