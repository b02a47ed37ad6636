"""From a request to a job, under the settings of its server."""
