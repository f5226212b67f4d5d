"""A mail server for tests: real SMTP over a socket, with faults on demand."""

import socketserver
import threading
from contextlib import contextmanager
from email import message_from_bytes, policy


class _Talk(socketserver.StreamRequestHandler):
    """One connection."""

    def handle(self):
        self.say("220 tests")
        while line := self.rfile.readline():
            word = line.split()[0].upper() if line.split() else b""
            if self.answer(word, line.decode().strip()) is False:
                break

    def say(self, text):
        self.wfile.write(f"{text}\r\n".encode())

    def answer(self, word, line):
        server = self.server
        if word in (b"EHLO", b"HELO", b"NOOP", b"RSET"):
            self.say("250 tests")
        elif word == b"MAIL":
            return self.reply_or_leave("mail")
        elif word == b"RCPT":
            return self.reply_or_leave("rcpt")
        elif word == b"DATA":
            return self.take()
        elif word == b"QUIT":
            self.say("221 bye")
            return False
        else:
            self.say("502 what?")
        return server is not None

    def reply_or_leave(self, moment):
        fault = self.server.next_fault(moment)
        if fault == "leave":
            return False
        self.say(fault or "250 ok")
        return True

    def take(self):
        if self.server.next_fault("data") == "leave":
            return False
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        fault = self.server.next_fault("end")
        if fault is None or fault == "keep and leave":
            self.server.keep(b"".join(lines))
        if fault in ("leave", "keep and leave"):
            return False
        self.say(fault or "250 taken")
        return True


class MailServer(socketserver.ThreadingTCPServer):
    """Keeps what it takes in ``messages``. ``faults``: moment → answers for the next times."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, port=0):
        super().__init__(("127.0.0.1", port), _Talk)
        self.messages, self.raw = [], []
        self.faults, self.lock = {}, threading.Lock()

    @property
    def port(self):
        return self.server_address[1]

    def next_fault(self, moment):
        with self.lock:
            waiting = self.faults.get(moment)
            return waiting.pop(0) if waiting else None

    def keep(self, raw):
        with self.lock:
            self.raw.append(raw)
            self.messages.append(message_from_bytes(raw, policy=policy.default))

    @property
    def ids(self):
        """The Message-IDs of what was taken."""
        return [message["Message-ID"] for message in self.messages]


@contextmanager
def mail_server(port=0):
    """A running MailServer."""
    with MailServer(port) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()


def mailers_for(port):
    """The setting MAILERS for a server on this machine."""
    options = {"host": "127.0.0.1", "port": port, "timeout": 5}
    backend = "forums.notices.smtp.EmailBackend"
    return {"default": {"BACKEND": backend, "OPTIONS": options}}
