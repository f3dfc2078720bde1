//! What tells whether something kept still holds.

use std::collections::HashMap;
use std::fmt::Write as _;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::discover::Workspace;
use crate::findings::AnalysisOptions;
use crate::read::{FileId, SourceFile, SourceText, Sources, TestCode};
use crate::shares::FEW;

/// A hash of all that something depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Key([u8; 32]);

impl Key {
    /// Of a file's text, and whether tests in it are read.
    pub(super) fn of_reading(text: &SourceText, tests: TestCode) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(text.hash());
        hasher.update(&[u8::from(tests == TestCode::Read)]);
        Self(hasher.finalize().into())
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key that these bytes are.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    pub(super) fn of_bytes(bytes: &[u8]) -> Self {
        Self(blake3::hash(bytes).into())
    }

    /// Of a file whose bodies are kept.
    pub(crate) fn of_source(file: &SourceFile) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(file.path.as_os_str().as_encoded_bytes());
        hasher.update(&[0]);
        hasher.update(file.text.hash());
        Self(hasher.finalize().into())
    }

    /// In letters and digits.
    pub(super) fn name(&self) -> String {
        self.0.iter().take(16).fold(String::new(), |mut name, byte| {
            // A string takes all.
            let _ = write!(name, "{byte:02x}");
            name
        })
    }
}

/// Of all that a report depends on: the program, what was discovered, the sources and how they are judged.
pub(super) fn of_report(workspace: &Workspace, sources: &Sources, options: &AnalysisOptions) -> Key {
    let files: Vec<Key> = sources.files.par_iter().with_max_len(FEW).map(of_file).collect();
    let mut hasher = blake3::Hasher::new();
    add(&mut hasher, &tool());
    add_reading(&mut hasher, workspace, sources, options);
    add(&mut hasher, &format!("{:?} {}", options.levels, options.suppress));
    for Key(bytes) in files {
        hasher.update(&bytes);
    }
    Key(hasher.finalize().into())
}

/// What sources mean depends on this beside their texts.
fn add_reading(
    hasher: &mut blake3::Hasher,
    workspace: &Workspace,
    sources: &Sources,
    options: &AnalysisOptions,
) {
    let AnalysisOptions { platform, levels: _, tests, suppress: _, declarations, ends_process: _ } = options;
    add(
        hasher,
        &format!("{workspace:?} {:?} {tests} {declarations:?} {:?}", sources.roots, platform.described()),
    );
}

fn add(hasher: &mut blake3::Hasher, text: &str) {
    hasher.update(&(text.len() as u64).to_le_bytes());
    hasher.update(text.as_bytes());
}

/// Of a file, and of the files that it brings in.
fn of_file(file: &SourceFile) -> Key {
    let (children, alternatives, absent) = brought_in(file);
    let mut hasher = blake3::Hasher::new();
    hasher.update(file.text.hash());
    add(&mut hasher, &format!("{:?} {children:?} {alternatives:?} {absent:?}", file.path));
    Key(hasher.finalize().into())
}

/// What a file brings in and what it lacks, by where it says so, in order.
type BroughtIn<'a> =
    (Vec<(&'a u32, &'a FileId)>, Vec<(&'a (u32, u32), &'a FileId)>, Vec<(&'a u32, &'a String)>);

fn brought_in(file: &SourceFile) -> BroughtIn<'_> {
    (sorted(&file.children), sorted(&file.alternatives), sorted(&file.absent))
}

fn sorted<K: Ord, V: Ord>(map: &HashMap<K, V>) -> Vec<(&K, &V)> {
    let mut sorted: Vec<_> = map.iter().collect();
    sorted.sort_unstable();
    sorted
}

/// A hash in short, for what is told apart from few others.
pub(crate) fn number(hash: &[u8; 32]) -> u64 {
    hash.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

/// Of what a file declares beside fns, wherever in the file it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StateKey(Key);

impl StateKey {
    pub(crate) fn of_file(file: &SourceFile, frame: &[u8; 32]) -> Self {
        let (children, alternatives, absent) = brought_in(file);
        let children: Vec<_> = children.into_iter().map(|(_, file)| file).collect();
        let alternatives: Vec<_> = alternatives.into_iter().map(|((_, nth), file)| (nth, file)).collect();
        let absent: Vec<_> = absent.into_iter().map(|(_, why)| why).collect();
        let mut hasher = blake3::Hasher::new();
        add(&mut hasher, &format!("{:?} {children:?} {alternatives:?} {absent:?}", file.path));
        hasher.update(frame);
        Self(Key(hasher.finalize().into()))
    }

    /// A number for the file.
    pub(crate) fn place(&self) -> u64 {
        number(&self.0.0)
    }

    /// Of all that bodies are inferred under but fns.
    pub(crate) fn of_all(
        workspace: &Workspace,
        sources: &Sources,
        catalogue: &[String],
        options: &AnalysisOptions,
        files: &[Self],
    ) -> Key {
        let mut hasher = blake3::Hasher::new();
        add(&mut hasher, &tool());
        add_reading(&mut hasher, workspace, sources, options);
        add(&mut hasher, &format!("{catalogue:?}"));
        for Self(Key(bytes)) in files {
            hasher.update(bytes);
        }
        Key(hasher.finalize().into())
    }
}

/// This very program: its version, and what tells builds of one version apart while it is worked on.
fn tool() -> String {
    let built = std::env::current_exe().and_then(|exe| exe.metadata());
    let built = built.map(|found| (found.len(), found.modified().ok()));
    format!("{} {} {built:?}", env!("CARGO_PKG_VERSION"), env!("BLOCKCHECK_LOWERING"))
}
