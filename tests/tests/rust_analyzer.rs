//! Findings in an editor: a real rust-analyzer, spoken to as an editor does, shows them where they are. Where none is
//! installed this test says so and looks at nothing; `RUST_ANALYZER` names one that is not on the path.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

const SOURCE: &str =
    "async fn f() {\n    helper();\n}\n\nfn helper() {\n    std::fs::read(\"b\");\n}\n\nfn main() {}\n";

/// Loading a workspace takes seconds; a machine that is busy takes longer.
const PATIENCE: Duration = Duration::from_secs(300);

fn rust_analyzer() -> Option<OsString> {
    let name = std::env::var_os("RUST_ANALYZER").unwrap_or_else(|| "rust-analyzer".into());
    // A proxy of rustup's without the component fails.
    let runs = Command::new(&name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    let found = runs.is_ok_and(|status| status.success());
    if !found {
        eprintln!("skipped: rust-analyzer is not installed");
    }
    found.then_some(name)
}

/// A running server; it ends with this.
struct Server {
    child: Child,
    to: ChildStdin,
    from: Receiver<Value>,
}

impl Server {
    fn start(name: &OsString, folder: &Path) -> Self {
        let mut child = Command::new(name)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it ran before");
        let to = child.stdin.take().expect("it is piped");
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let (sender, from) = channel();
        thread::spawn(move || {
            while let Some(message) = message(&mut stdout) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Self { child, to, from }
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.to, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server listens");
        self.to.flush().expect("the server listens");
    }

    /// The first message that is wanted. Requests of the server's are answered with nothing.
    fn wait(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.from.recv_timeout(PATIENCE).expect("the server speaks");
            if message["method"].is_string() && !message["id"].is_null() {
                self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }));
            }
            if wanted(&message) {
                return message;
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A message behind its header.
fn message(stdout: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stdout.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().ok()?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut text = vec![0; length];
    stdout.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

#[test]
fn findings_are_shown_where_they_are() {
    let Some(name) = rust_analyzer() else { return };
    let folder = TempDir::new().expect("a temporary folder can be made");
    let base = folder.path().canonicalize().expect("the folder is there");
    fs::create_dir(base.join("src")).expect("folders can be made");
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    fs::write(base.join("Cargo.toml"), manifest).expect("files can be written");
    fs::write(base.join("src/main.rs"), SOURCE).expect("files can be written");
    let root = format!("file://{}", base.display());
    let file = format!("{root}/src/main.rs");

    let mut server = Server::start(&name, &base);
    // What the docs tell editors, with the binary that is tested in the place of cargo.
    let command = [env!("CARGO_BIN_EXE_blockcheck-under-test"), "blockcheck", "-q", "--message-format=json"];
    server.send(&json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "processId": std::process::id(),
        "rootUri": root,
        "capabilities": { "textDocument": { "publishDiagnostics": { "relatedInformation": true } } },
        "initializationOptions": {
            "check": { "overrideCommand": command },
            "cargo": { "sysroot": null, "buildScripts": { "enable": false } },
            "procMacro": { "enable": false },
            "cachePriming": { "enable": false },
        },
    }}));
    server.wait(|message| message["id"] == 1 && message["method"].is_null());
    server.send(&json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }));
    server.send(&json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {
        "textDocument": { "uri": file, "languageId": "rust", "version": 1, "text": SOURCE },
    }}));
    let shown = server.wait(|message| {
        message["method"] == "textDocument/publishDiagnostics"
            && message["params"]["uri"] == file
            && message["params"]["diagnostics"].as_array().is_some_and(|found| !found.is_empty())
    });
    let found = shown["params"]["diagnostics"].as_array().expect("there are some").clone();
    let finding = found.iter().find(|found| found["severity"] == 1).expect("one is an error");
    assert_eq!(finding["code"], "fs");
    assert_eq!(finding["range"]["start"], json!({ "line": 1, "character": 4 }));
    let message = finding["message"].as_str().unwrap_or_default();
    assert!(
        message.starts_with("`crate::helper` blocks the executor's thread through `std::fs::read`"),
        "{message}"
    );
    // The chain can be walked: the call inside the helper is a place of its own.
    let related = finding["relatedInformation"].as_array().expect("there is a chain");
    let line = |entry: &Value| entry["location"]["range"]["start"]["line"].as_u64();
    assert!(related.iter().any(|entry| line(entry) == Some(5)), "{related:?}");
}
