//! A copy of a crate that may be changed, committed to a git repository.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::MetadataCommand;
use git2::{IndexAddOption, Repository, Signature};

/// A crate's copy.
pub(crate) fn of(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fix");
    let source = if name.starts_with(['.', '/']) { PathBuf::from(name) } else { download(&scratch, name)? };
    let tree = scratch.join("trees").join(name.trim_start_matches(['.', '/']).replace('/', "-"));
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    copy(&source, &tree)?;
    let repository = Repository::init(&tree)?;
    commit(&repository)?;
    Ok(tree)
}

/// Commits all that is there.
pub(crate) fn commit(repository: &Repository) -> Result<(), git2::Error> {
    let mut index = repository.index()?;
    index.add_all(["*"], IndexAddOption::FORCE, None)?;
    index.write()?;
    let tree = repository.find_tree(index.write_tree()?)?;
    let author = Signature::now("bench", "bench@example.org")?;
    let head = repository.head().ok().and_then(|head| head.peel_to_commit().ok());
    let parents: Vec<_> = head.iter().collect();
    repository.commit(Some("HEAD"), &author, &author, "state", &tree, &parents).map(|_| ())
}

/// The newest version that cargo finds, without what it needs.
fn download(scratch: &Path, name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let folder = scratch.join("downloads").join(name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n\
         [dependencies]\n{name} = \"*\"\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let metadata = MetadataCommand::new().manifest_path(folder.join("Cargo.toml")).exec()?;
    let found = metadata.packages.iter().find(|package| package.name.as_str() == name);
    let manifest = &found.ok_or("cargo does not know it")?.manifest_path;
    Ok(manifest.parent().ok_or("a manifest lies in a folder")?.into())
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            if name != "target" && name != ".git" {
                copy(&path, &to.join(name))?;
            }
        } else if name != ".cargo-ok" {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
