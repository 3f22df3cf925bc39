"""The agency's API: each operation reads what was asked, calls the verb that the page calls, and says what came of it.

keys.py        personal keys: made, found, revoked
signing_in.py  who asks: a key or a session, before anything else looks at the request
rates.py       how often
problems.py    what is answered when it cannot be done
shapes.py      what goes in and out
applications.py, conversations.py    the operations
site.py        all of it together, with its addresses and its page of documentation
pages.py       where people make and revoke their keys
"""
