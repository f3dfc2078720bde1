//! The bar of a run that takes long: on a terminal and nowhere else. The run waits for its file of stalls, which is a pipe
//! that is not written to before something was seen.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Read as _;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::sandbox::{BINARY, Sandbox};

/// What the bar says while the settings are read.
const SAID: &str = "looking for packages";

fn waiting() -> Sandbox {
    let sandbox = Sandbox::blocking();
    let made = Command::new("mkfifo").arg(sandbox.path("stalls")).status();
    assert!(made.is_ok_and(|made| made.success()), "pipes can be made");
    sandbox
}

/// The run in a terminal of `script`'s; [`None`] where there is none.
fn in_terminal(sandbox: &Sandbox, ci: &str) -> Option<Child> {
    let line = format!("{BINARY} --no-cache --message-format short --observed stalls");
    let mut command = Command::new("script");
    command.args(["-qec", &line, "/dev/null"]).current_dir(sandbox.path(""));
    command.env("CI", ci).env("TERM", "xterm").env("COLUMNS", "120").stdin(Stdio::null());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    if child.is_err() {
        eprintln!("skipped: there is no `script` here");
    }
    child.ok()
}

/// What a child prints, as it comes.
fn printed(child: &mut Child) -> Receiver<String> {
    let mut out = child.stdout.take().expect("it is piped");
    let (send, receive) = channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(len @ 1..) = out.read(&mut bytes) {
            if send.send(String::from_utf8_lossy(&bytes[..len]).into_owned()).is_err() {
                break;
            }
        }
    });
    receive
}

/// What a run prints until its bar is drawn.
fn wait_for_bar(parts: &Receiver<String>) -> String {
    let mut text = String::new();
    while !text.contains(SAID) {
        // Far longer than it takes, so that a bar that does not come ends the test.
        text += &parts.recv_timeout(Duration::from_secs(60)).expect("the bar is drawn");
    }
    text
}

#[test]
fn a_long_run_says_on_a_terminal_what_it_does() {
    let sandbox = waiting();
    let Some(mut child) = in_terminal(&sandbox, "") else { return };
    let parts = printed(&mut child);
    let mut text = wait_for_bar(&parts);
    fs::write(sandbox.path("stalls"), "").expect("the run reads it");
    text.extend(parts.iter());
    assert_eq!(child.wait().expect("it ends").code(), Some(1), "{text}");
    let (_, after) = text.rsplit_once(SAID).expect("it was seen");
    assert!(after.contains("\u{1b}[2K"), "its line is cleared: {text:?}");
    assert!(after.contains("src/main.rs:3:14: error[fs]"), "findings follow: {text:?}");
}

/// Lets a run wait for longer than the bar needs to come, which another that began later has drawn by then, and gives all
/// that it said.
fn after_a_while(sandbox: &Sandbox, child: Child) -> String {
    let other = waiting();
    match in_terminal(&other, "") {
        Some(mut with_bar) => {
            wait_for_bar(&printed(&mut with_bar));
            fs::write(other.path("stalls"), "").expect("the run reads it");
            with_bar.wait().expect("it ends");
        }
        None => std::thread::sleep(Duration::from_millis(1500)),
    }
    fs::write(sandbox.path("stalls"), "").expect("the run reads it");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    assert!(text(&output.stdout).contains("error[fs]"));
    // A terminal's one stream is the first.
    if output.stderr.is_empty() { text(&output.stdout) } else { text(&output.stderr) }
}

#[test]
fn there_is_no_bar_in_ci() {
    let sandbox = waiting();
    let Some(child) = in_terminal(&sandbox, "true") else { return };
    let text = after_a_while(&sandbox, child);
    assert!(!text.contains(SAID), "{text:?}");
}

#[test]
fn there_is_no_bar_without_a_terminal() {
    let sandbox = waiting();
    let mut command = Command::new(BINARY);
    command.args(["--no-cache", "--message-format", "short", "--observed", "stalls", "--color", "always"]);
    command.env("CI", "");
    command.current_dir(sandbox.path("")).stdout(Stdio::piped()).stderr(Stdio::piped());
    let text = after_a_while(&sandbox, command.spawn().expect("the binary starts"));
    assert!(!text.contains(SAID) && !text.contains('\u{1b}'), "{text:?}");
}
