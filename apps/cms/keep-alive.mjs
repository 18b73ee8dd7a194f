// Payload's command line loads the configuration through a worker that does not hold the process: when the machine is
// busy, Node 20 finds nothing left to wait for and ends with code 0 before anything was done. The command itself ends
// the process when it is finished.
setInterval(() => undefined, 60_000);
