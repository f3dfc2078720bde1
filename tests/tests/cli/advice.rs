//! What findings say to do instead.

use crate::sandbox::Sandbox;

#[test]
fn advice_is_about_what_is_called() {
    let sandbox = Sandbox::blocking();
    sandbox.write(
        "src/main.rs",
        "use std::fs::File;\nuse std::io::{self, Read, Write};\n\nfn load(mut file: File, into: &mut String) -> io::Result<usize> {\n    \
         file.read_to_string(into)\n}\n\nasync fn keep(mut file: File) -> io::Result<()> {\n    file.write_all(b\"x\")\n}\n\n\
         async fn through(file: File) {\n    let _ = load(file, &mut String::new());\n}\n\nfn main() {}\n",
    );
    let said = sandbox.stdout("");
    assert!(said.contains("= help: use `tokio::io::AsyncWriteExt::write_all` and await it"), "{said}");
    assert!(
        said.contains("or make the helper async with `tokio::io::AsyncReadExt::read_to_string`"),
        "{said}"
    );
}

/// What is said of one call in a package with some dependencies.
fn help(dependencies: &str, code: &str) -> String {
    let manifest =
        format!("[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{dependencies}");
    let sandbox = Sandbox::new(&[("Cargo.toml", &manifest), ("src/lib.rs", code)]);
    let said = sandbox.stdout("");
    let help = said.lines().find_map(|line| line.split_once("help: "));
    help.unwrap_or_else(|| panic!("there is a finding: {said}")).1.to_owned()
}

const READ: &str = "pub async fn f() {\n    let _ = std::fs::read(\"a\");\n}\n";

#[test]
fn what_is_no_dependency_is_not_just_used() {
    assert_eq!(
        help("[dependencies]\ntokio = { version = \"1\", features = [\"fs\"] }\n", READ),
        "use `tokio::fs::read` and await it"
    );
    assert_eq!(
        help("[dependencies]\nreqwest = \"0.12\"\n[dev-dependencies]\ntokio = \"1\"\n", READ),
        "depend on `tokio`, use `tokio::fs::read` and await it"
    );
    // The framework's runtime may be of an older version.
    assert_eq!(help("[dependencies]\nactix-web = \"3\"\n", READ), "move it to `actix_web::web::block`");
    let sleep = "pub async fn f() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n";
    assert_eq!(
        help("[dependencies]\nactix-web = \"3\"\n", sleep),
        "use the runtime's timer and await it, or move the work to `actix_web::web::block`"
    );
    let connect = "use diesel::{Connection, PgConnection};\npub async fn f() {\n    let _ = PgConnection::establish(\"a\");\n}\n";
    assert_eq!(
        help("[dependencies]\ndiesel = \"2\"\ntokio = \"1\"\n", connect),
        "move it to `tokio::task::spawn_blocking`, or depend on `diesel_async`, use `diesel_async::AsyncPgConnection::establish` and await it"
    );
}

#[test]
fn a_helper_is_made_async_with_what_its_own_package_can_name() {
    let member = |name: &str, more: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{more}"
        )
    };
    let sandbox = Sandbox::new(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"app\", \"plain\", \"own\"]\n"),
        (
            "app/Cargo.toml",
            &member("app", "tokio = \"1\"\nplain = { path = \"../plain\" }\nown = { path = \"../own\" }\n"),
        ),
        (
            "app/src/lib.rs",
            "pub async fn f() {\n    plain::load();\n}\npub async fn g() {\n    own::load();\n}\n",
        ),
        ("plain/Cargo.toml", &member("plain", "")),
        ("plain/src/lib.rs", "pub fn load() {\n    let _ = std::fs::read(\"a\");\n}\n"),
        ("own/Cargo.toml", &member("own", "tokio = \"1\"\n")),
        ("own/src/lib.rs", "pub fn load() {\n    let _ = std::fs::read(\"a\");\n}\n"),
    ]);
    let said = sandbox.stdout("-p app");
    let helps: Vec<&str> = said.lines().filter_map(|line| Some(line.split_once("help: ")?.1)).collect();
    assert_eq!(
        helps,
        [
            "move this call to `tokio::task::spawn_blocking`",
            "move this call to `tokio::task::spawn_blocking`, or make the helper async with `tokio::fs::read` \
             (`tokio` needs its feature `fs` for it in `own`)",
        ],
        "{said}"
    );
}
