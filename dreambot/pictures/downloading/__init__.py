"""Downloads the picture at a link: no link reaches a private network, and no answer is unlimited."""
