"""The service is killed (SIGKILL) at named points and restarted; every promise is checked: `make kills N=500`."""
