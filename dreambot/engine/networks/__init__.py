"""The trained networks: their weights, verified before they are read, and the devices they run on."""
