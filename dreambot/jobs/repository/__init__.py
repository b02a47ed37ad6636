"""The jobs in a database that outlives the bot: enqueue, lease, outbox, retention."""
