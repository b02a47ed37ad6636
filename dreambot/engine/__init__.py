"""The dream itself: TensorFlow and numpy, and nothing else of ours."""
