"""The service over HTTP: wire format, outcomes, throttle, the calls. The only place that knows httpx."""
