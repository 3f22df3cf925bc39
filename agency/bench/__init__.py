"""How fast it is, beside the plainest thing that could stand in its place, both measured in the same run.

A ratio travels from machine to machine; seconds do not. Nothing here fails: it tells. One file a subject.
"""
