"""What the bot says, in each language: catalogues, and what reads them."""
