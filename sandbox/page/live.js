// Knows the wire that tells of changes, and how to take it up again when it breaks.

const FIRST = 400;
const LONGEST = 8000;

/** Hears of every change visible to a person; `status` is told true when the wire is up, false when it is down. */
export class Live {
  constructor({ heard, status }) {
    Object.assign(this, { heard, status, socket: null, wait: FIRST, user: null, timer: 0 });
  }

  follow(user) {
    if (user === this.user) return;
    this.user = user;
    this.wait = FIRST;
    this.connect();
  }

  connect() {
    clearTimeout(this.timer);
    const old = this.socket;
    this.socket = null;
    old?.close();
    const address = new URL(`/sandbox/live?user=${encodeURIComponent(this.user)}`, location.href);
    address.protocol = address.protocol.replace("http", "ws");
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.addEventListener("open", () => {
      if (socket !== this.socket) return;
      this.wait = FIRST;
      this.status(true);
    });
    socket.addEventListener("message", (event) => socket === this.socket && this.heard(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      if (socket !== this.socket) return;
      this.status(false);
      this.timer = setTimeout(() => this.connect(), this.wait);
      this.wait = Math.min(LONGEST, this.wait * 2);
    });
  }
}
