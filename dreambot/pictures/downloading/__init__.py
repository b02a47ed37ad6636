"""The picture at a link, fetched so that nobody reaches an inner network and nothing grows."""
