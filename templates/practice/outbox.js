// Shows a mail in the list the moment it arrives.
new EventSource("/arrivals").onmessage = () => location.reload();
