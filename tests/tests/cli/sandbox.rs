//! A folder of sources and the binary run in it.

use std::fs;
use std::path::PathBuf;

use snapbox::cmd::{Command, OutputAssert};
use tempfile::TempDir;

/// The binary.
pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_blockcheck-under-test");

/// A folder of sources.
pub(crate) struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let sandbox = Self { folder: TempDir::new().expect("a temporary folder can be made") };
        for (path, text) in files {
            sandbox.write(path, text);
        }
        sandbox
    }

    /// A package with one blocking call.
    pub(crate) fn blocking() -> Self {
        Self::new(&[
            (
                "Cargo.toml",
                "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n",
            ),
            ("src/main.rs", "#[tokio::main]\nasync fn main() {\n    std::fs::read(\"a\");\n}\n"),
        ])
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("the path is below the folder"))
            .expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().canonicalize().expect("the folder is there").join(path)
    }

    /// The binary in this folder, untouched by the environment of the tests.
    pub(crate) fn command(&self) -> Command {
        Command::new(BINARY)
            .current_dir(self.path(""))
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .env_remove("CARGO_TERM_COLOR")
    }

    pub(crate) fn run(&self, line: &str) -> OutputAssert {
        self.command().args(line.split_whitespace()).assert()
    }

    pub(crate) fn stdout(&self, line: &str) -> String {
        text(&self.run(line).get_output().stdout)
    }

    pub(crate) fn stderr(&self, line: &str) -> String {
        text(&self.run(line).get_output().stderr)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
