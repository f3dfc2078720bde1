//! The sources of crates, downloaded by cargo.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::MetadataCommand;

/// A crate's sources.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) folder: PathBuf,
}

/// Downloads the newest versions that cargo can resolve side by side.
pub(crate) fn download(names: &[&str]) -> Result<Vec<Crate>, Box<dyn Error>> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wide");
    fs::create_dir_all(&scratch)?;
    fs::write(scratch.join("lib.rs"), "")?;
    fs::write(scratch.join("Cargo.toml"), manifest(names))?;
    let metadata = MetadataCommand::new().manifest_path(scratch.join("Cargo.toml")).exec()?;
    let mut crates = Vec::new();
    for package in metadata.packages {
        if names.contains(&package.name.as_str()) {
            let folder = package.manifest_path.parent().ok_or("a manifest lies in a folder")?;
            crates.push(Crate {
                name: package.name.to_string(),
                version: package.version.to_string(),
                folder: folder.into(),
            });
        }
    }
    Ok(crates)
}

fn manifest(names: &[&str]) -> String {
    let mut text = "[package]\nname = \"wide\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n\
                    [dependencies]\n"
        .to_owned();
    for name in names {
        text.push_str(&format!("{name} = {{ version = \"*\", default-features = false }}\n"));
    }
    text
}
