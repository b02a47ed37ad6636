"""The jobs in a database, which outlives the bot: enqueue, leases, outbox, retention."""
