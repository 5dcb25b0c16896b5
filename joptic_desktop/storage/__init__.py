"""The encrypted store on this computer: keys, databases, outbox, cache, blobs. The only place that knows apsw."""
