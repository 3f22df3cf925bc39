"""Who applied where, and the no: people, employers, applications, rejections, sign-in."""
