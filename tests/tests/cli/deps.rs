//! `--deps`: calls into dependencies whose sources cargo has.

use std::fs;
use std::process::Command;

use crate::sandbox::{BINARY, Sandbox};

/// A mail client on std's sockets, which the catalogue does not know, behind a facade that re-exports it.
fn sandbox() -> Sandbox {
    Sandbox::new(&[
        (
            "app/Cargo.toml",
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
             [dependencies]\npostbox-facade = { version = \"0.3\", features = [\"smtp\"] }\ntokio = \"1\"\n",
        ),
        (
            "app/Cargo.lock",
            "version = 4\n\
             [[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"postbox-facade\", \"tokio\"]\n\
             [[package]]\nname = \"postbox-facade\"\nversion = \"0.3.1\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\ndependencies = [\"postbox 2.0.0\", \"unused-words\"]\n\
             [[package]]\nname = \"postbox\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             [[package]]\nname = \"postbox\"\nversion = \"2.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             [[package]]\nname = \"tokio\"\nversion = \"1.40.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
             [[package]]\nname = \"unused-words\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n",
        ),
        (
            "app/src/main.rs",
            "use postbox_facade::{deliver, Message};\n\
             #[tokio::main]\nasync fn main() {\n    deliver(&Message::new(\"hi\"));\n    let kept = Message::new(\"x\");\n    drop(kept);\n}\n",
        ),
        (
            "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-facade-0.3.1/Cargo.toml",
            "[package]\nname = \"postbox-facade\"\nversion = \"0.3.1\"\nedition = \"2021\"\n\
             [features]\nsmtp = [\"postbox/smtp\"]\n\
             [dependencies.postbox]\nversion = \"2\"\noptional = true\n[dependencies.unused-words]\nversion = \"1\"\n\
             [target.'cfg(windows)'.dependencies.win]\nversion = \"9\"\n",
        ),
        (
            "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-facade-0.3.1/src/lib.rs",
            "#[cfg(feature = \"smtp\")] pub use postbox::deliver;\npub use postbox::Message;\n",
        ),
        (
            "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-2.0.0/Cargo.toml",
            "[package]\nname = \"postbox\"\nversion = \"2.0.0\"\nedition = \"2018\"\n[features]\nsmtp = []\n",
        ),
        (
            "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-2.0.0/src/lib.rs",
            "mod smtp;\n\
             pub struct Message { text: String }\n\
             impl Message { pub fn new(text: &str) -> Self { Self { text: text.to_owned() } } }\n\
             #[cfg(feature = \"smtp\")]\npub fn deliver(message: &Message) {\n    smtp::Client::open().send(&message.text);\n}\n\
             #[cfg(not(feature = \"smtp\"))]\npub fn deliver(_: &Message) {}\n",
        ),
        (
            "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-2.0.0/src/smtp.rs",
            "use std::net::TcpStream;\n\
             pub struct Client { stream: TcpStream }\n\
             impl Client {\n    pub fn open() -> Self { Self { stream: TcpStream::connect(\"localhost:25\").unwrap() } }\n\
             \x20   pub fn send(&mut self, text: &str) {\n        use std::io::Write;\n        self.stream.write_all(text.as_bytes()).unwrap();\n    }\n}\n",
        ),
    ])
}

fn command(sandbox: &Sandbox, line: &str) -> Command {
    let mut command = Command::new(BINARY);
    command.current_dir(sandbox.path("app")).args(line.split_whitespace());
    command.env("CARGO_HOME", sandbox.path("home")).env("XDG_CACHE_HOME", sandbox.path("cache"));
    command
}

fn output(sandbox: &Sandbox, line: &str) -> (Option<i32>, String, String) {
    let output = command(sandbox, line).output().expect("the binary starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn calls_are_followed_into_dependencies_and_the_way_is_shown() {
    let sandbox = sandbox();
    let (code, found, _) = output(&sandbox, "");
    assert_eq!((code, found.as_str()), (Some(0), ""), "nothing is known of them without the flag");
    let (code, found, said) = output(&sandbox, "--deps");
    assert_eq!(code, Some(1), "{found}{said}");
    assert_eq!(found.matches("error[").count(), 1, "{found}");
    assert!(found.contains("error[net]: `postbox::deliver` blocks the executor's thread"), "{found}");
    let file = "postbox-2.0.0/src/lib.rs:6:";
    assert!(found.contains(file) && found.contains("postbox-2.0.0/src/smtp.rs:4:"), "{found}");
    assert!(
        said.contains("1 file of 1 package") || said.contains("in 1 file"),
        "only the tree counts: {said}"
    );
}

#[test]
fn the_setting_is_as_the_flag() {
    let sandbox = sandbox();
    sandbox.write("app/blockcheck.toml", "deps = true\n");
    assert_eq!(output(&sandbox, "").0, Some(1));
}

#[test]
fn features_decide_what_a_dependency_is() {
    let sandbox = sandbox();
    let manifest = fs::read_to_string(sandbox.path("app/Cargo.toml")).expect("it is there");
    sandbox.write("app/Cargo.toml", manifest.replace("\"smtp\"", ""));
    let (code, found, said) = output(&sandbox, "--deps");
    assert_eq!(code, Some(0), "the optional dependency is off: {found}{said}");
}

#[test]
fn what_is_not_there_is_said_once() {
    let sandbox = sandbox();
    let (_, _, said) = output(&sandbox, "--deps");
    assert!(said.contains("the sources of unused-words 1.0.0 are not on this machine"), "{said}");
    assert!(!said.contains("win 9") && !said.contains("tokio"), "{said}");
    fs::remove_file(sandbox.path("app/Cargo.lock")).expect("it is ours");
    let (code, _, said) = output(&sandbox, "--deps");
    assert_eq!(code, Some(0));
    assert!(said.contains("Cargo.lock: cannot read this lock file"), "{said}");
    assert_eq!(output(&sandbox, "--deps --strict-coverage").0, Some(2));
}

#[test]
fn projects_share_what_was_read_of_a_version() {
    let sandbox = sandbox();
    output(&sandbox, "--deps");
    let packs = || {
        let entries = fs::read_dir(sandbox.path("cache/blockcheck")).expect("it was written");
        let mut found: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
        found.sort();
        found
    };
    let before = packs();
    assert_eq!(before.len(), 3, "the tree, the facade and the client: {before:?}");
    // Another project, with other features, of the same user.
    fs::rename(sandbox.path("app"), sandbox.path("moved")).expect("it is ours");
    fs::create_dir(sandbox.path("app")).expect("it is ours");
    for file in ["Cargo.toml", "Cargo.lock", "src/main.rs"] {
        let text = fs::read_to_string(sandbox.path("moved").join(file)).expect("it is there");
        sandbox.write(&format!("app/{file}"), text);
    }
    assert_eq!(output(&sandbox, "--deps").0, Some(1));
    assert_eq!(packs(), before);
}

#[test]
fn the_catalogue_wins_over_sources() {
    let sandbox = sandbox();
    let folder = "home/registry/src/index.crates.io-1cd66030c949c28d/tokio-1.40.0";
    sandbox.write(&format!("{folder}/Cargo.toml"), "[package]\nname = \"tokio\"\nversion = \"1.40.0\"\n");
    sandbox.write(
        &format!("{folder}/src/lib.rs"),
        "pub mod time { pub fn sleep(d: std::time::Duration) { std::thread::sleep(d) } }\n",
    );
    sandbox.write(
        "app/src/main.rs",
        "#[tokio::main]\nasync fn main() {\n    tokio::time::sleep(std::time::Duration::ZERO);\n}\n",
    );
    let (code, found, _) = output(&sandbox, "--deps");
    assert_eq!((code, found.as_str()), (Some(0), ""));
}

#[test]
fn a_package_can_declare_itself() {
    let sandbox = sandbox();
    let folder = "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-facade-0.3.1";
    let manifest = fs::read_to_string(sandbox.path(folder).join("Cargo.toml")).expect("it is there");
    let shipped = "[package.metadata.blockcheck]\ncatalogue = [\"blockcheck.rs\"]\n";
    sandbox.write(&format!("{folder}/Cargo.toml"), format!("{manifest}{shipped}"));
    sandbox.write(
        &format!("{folder}/blockcheck.rs"),
        "pub struct Message {}\nimpl Message { pub fn new(text: &str) -> Message {} }\n\
         #[blocking(http)]\npub fn deliver(message: &Message) {}\n",
    );
    let (code, found, said) = output(&sandbox, "--deps");
    assert_eq!(code, Some(1), "{said}");
    assert!(found.contains("error[http]: `postbox_facade::deliver` blocks"), "{found}");
    assert!(!found.contains("called from here"), "its sources are not read: {found}");
}

#[test]
fn dependencies_from_git_are_found_in_their_checkout() {
    let sandbox = sandbox();
    sandbox.write(
        "app/Cargo.toml",
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\
         [dependencies]\nletters = { git = \"https://example.org/mailers.git\" }\n",
    );
    sandbox.write(
        "app/Cargo.lock",
        "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"letters\"]\n\
         [[package]]\nname = \"letters\"\nversion = \"0.1.0\"\n\
         source = \"git+https://example.org/mailers.git?branch=main#0123456789abcdef0123456789abcdef01234567\"\n",
    );
    sandbox.write("app/src/main.rs", "async fn f() {\n    letters::send();\n}\nfn main() {}\n");
    let checkout = "home/git/checkouts/mailers-5a1b2c3d4e5f6a7b/0123456";
    sandbox.write(&format!("{checkout}/Cargo.toml"), "[workspace]\nmembers = [\"letters\"]\n");
    sandbox.write(
        &format!("{checkout}/letters/Cargo.toml"),
        "[package]\nname = \"letters\"\nversion = \"0.1.0\"\nedition = \"2021\"\n",
    );
    sandbox.write(
        &format!("{checkout}/letters/src/lib.rs"),
        "pub fn send() { let _ = std::net::TcpStream::connect(\"localhost:25\"); }\n",
    );
    let (code, found, said) = output(&sandbox, "--deps");
    assert_eq!(code, Some(1), "{said}");
    assert!(found.contains("`letters::send` blocks the executor's thread through"), "{found}");
}

#[test]
fn macros_of_dependencies_are_expanded() {
    let sandbox = sandbox();
    let file = "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-2.0.0/src/lib.rs";
    let text = fs::read_to_string(sandbox.path(file)).expect("it is there");
    let macros = "#[macro_export]\nmacro_rules! post { ($text:expr) => { $crate::deliver(&$crate::Message::new($text)) }; }\n";
    sandbox.write(file, format!("{text}{macros}"));
    sandbox.write(
        "home/registry/src/index.crates.io-1cd66030c949c28d/postbox-facade-0.3.1/src/lib.rs",
        "pub use postbox::post;\n",
    );
    sandbox.write("app/src/main.rs", "async fn f() {\n    postbox_facade::post!(\"hi\");\n}\nfn main() {}\n");
    let (code, found, said) = output(&sandbox, "--deps");
    assert_eq!(code, Some(1), "{said}");
    assert!(found.contains("src/main.rs:2:"), "{found}");
}
