//! Packages of a given size and shape: async fns whose helpers call on, some of which block.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::Failure;

/// What a generated package is like.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// About how many lines it has.
    pub(super) lines: usize,
    /// How many helpers call each other in a row.
    pub(super) depth: usize,
    /// How many helpers of other modules each async fn calls.
    pub(super) calls: usize,
}

impl Shape {
    /// As services are: short chains, few calls.
    pub(super) fn of_lines(lines: usize) -> Self {
        Self { lines, depth: 2, calls: 1 }
    }
}

/// How many types with their fns stand in a module.
const ITEMS: usize = 16;

/// Writes a package.
pub(super) fn generate(tree: &Path, shape: Shape) -> Result<(), Failure> {
    fs::create_dir_all(tree.join("src"))?;
    let manifest =
        "[package]\nname = \"generated\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\nserde = \"1\"\n";
    fs::write(tree.join("Cargo.toml"), manifest)?;
    let modules = shape.lines / module(0, 1, shape)?.lines().count() + 1;
    let mut root = String::new();
    for number in 0..modules {
        writeln!(root, "pub mod m{number};")?;
        fs::write(tree.join(format!("src/m{number}.rs")), module(number, modules, shape)?)?;
    }
    Ok(fs::write(tree.join("src/lib.rs"), root)?)
}

/// A module, one of so many.
fn module(number: usize, of: usize, shape: Shape) -> Result<String, Failure> {
    let mut text = String::from(
        "//! Generated.\nuse std::collections::HashMap;\nuse std::path::{Path, PathBuf};\nuse std::sync::{Arc, Mutex};\n\n",
    );
    for item in 0..ITEMS {
        write!(
            text,
            "/// A store.\n#[derive(Clone, Debug, Default)]\npub struct Store{item} {{\n    names: HashMap<String, PathBuf>,\n    \
             shared: Arc<Mutex<Vec<u64>>>,\n}}\n\nimpl Store{item} {{\n"
        )?;
        chain(&mut text, item, shape.depth)?;
        serve(&mut text, item, (number, of), shape.calls)?;
        text.push_str("}\n\n");
    }
    Ok(text)
}

/// The helpers of a type, of which the last does the work.
fn chain(text: &mut String, item: usize, depth: usize) -> Result<(), Failure> {
    for step in 0..depth {
        let does = match (step + 1 < depth, item % 5) {
            (true, _) => format!("self.load{item}_{}(path)", step + 1),
            (false, 0) => "std::fs::read_to_string(path).unwrap_or_default()".to_owned(),
            (false, _) => "path.display().to_string()".to_owned(),
        };
        write!(
            text,
            "    pub fn load{item}_{step}(&self, path: &Path) -> String {{\n        {does}\n    }}\n\n"
        )?;
    }
    Ok(())
}

fn serve(text: &mut String, item: usize, (number, of): (usize, usize), calls: usize) -> Result<(), Failure> {
    write!(
        text,
        "    pub async fn serve{item}(&mut self, key: &str) -> Option<u64> {{\n        let path = self.names.get(key)?.clone();\n        \
         let text = self.load{item}_0(&path);\n        let total = text.lines().map(|line| line.len() as u64).sum::<u64>();\n        \
         if total > {item} {{\n            tokio::time::sleep(std::time::Duration::from_millis(total)).await;\n        }}\n        \
         self.shared.lock().ok()?.push(total);\n"
    )?;
    for call in 0..calls {
        let next = (number + item * 7 + call * 13 + 1) % of;
        writeln!(text, "        crate::m{next}::Store{item}::default().load{item}_0(&path);")?;
    }
    text.push_str("        Some(total)\n    }\n");
    Ok(())
}
