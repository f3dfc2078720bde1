//! A copy of a crate that may be changed, committed to a git repository.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use blockcheck_tests::commit;
use cargo_metadata::MetadataCommand;
use git2::Repository;

/// A crate's copy.
pub(crate) fn of(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fix");
    let source = if name.starts_with(['.', '/']) { PathBuf::from(name) } else { download(&scratch, name)? };
    let tree = scratch.join("trees").join(name.trim_start_matches(['.', '/']).replace('/', "-"));
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    copy(&source, &tree)?;
    stand_alone(&tree)?;
    let repository = Repository::init(&tree)?;
    commit(&repository)?;
    Ok(tree)
}

/// Makes a package the root of its own workspace: it may lie in the folder of this one.
fn stand_alone(tree: &Path) -> Result<(), Box<dyn Error>> {
    let path = tree.join("Cargo.toml");
    let text = fs::read_to_string(&path)?;
    let manifest: toml::Table = text.parse()?;
    if !manifest.contains_key("workspace") {
        fs::write(path, format!("{text}\n[workspace]\n"))?;
    }
    Ok(())
}

/// The sources of `name@version`, or of the newest version that cargo finds.
fn download(scratch: &Path, name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let (name, version) = match name.split_once('@') {
        Some((name, version)) => (name, format!("={version}")),
        None => (name, "*".to_owned()),
    };
    let folder = scratch.join("downloads").join(name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n\
         [dependencies]\n{name} = \"{version}\"\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let metadata = MetadataCommand::new().manifest_path(folder.join("Cargo.toml")).exec()?;
    match metadata.packages.iter().find(|package| package.name.as_str() == name) {
        Some(found) => Ok(found.manifest_path.parent().ok_or("a manifest lies in a folder")?.into()),
        None => program(&folder, name),
    }
}

/// Where cargo keeps a package without a library. Nothing can depend on it, so metadata has it not; the lock file does.
fn program(scratch: &Path, name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let fetched = Command::new("cargo").args(["fetch", "--quiet"]).current_dir(scratch).output()?;
    if !fetched.status.success() {
        return Err(String::from_utf8_lossy(&fetched.stderr).into());
    }
    let lock: toml::Table = fs::read_to_string(scratch.join("Cargo.lock"))?.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let own = packages.filter(|package| package.get("name").and_then(toml::Value::as_str) == Some(name));
    let mut versions = own.filter_map(|package| package.get("version")?.as_str());
    let version = versions.next().ok_or("cargo does not know it")?;
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).ok_or("cargo has no home")?;
    for registry in fs::read_dir(home.join("registry/src"))? {
        let folder = registry?.path().join(format!("{name}-{version}"));
        if folder.is_dir() {
            return Ok(folder);
        }
    }
    Err("cargo has not unpacked it".into())
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
