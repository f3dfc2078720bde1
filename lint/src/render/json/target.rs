//! Targets as cargo's messages have them.

use serde::Serialize;

use crate::discover::{Package, Target, TargetKind};

/// A target.
#[derive(Serialize)]
pub(super) struct JsonTarget<'a> {
    kind: [&'static str; 1],
    crate_types: [&'static str; 1],
    name: &'a str,
    src_path: String,
    edition: &'static str,
    doc: bool,
    doctest: bool,
    test: bool,
}

impl<'a> JsonTarget<'a> {
    pub(super) fn new(target: &'a Target) -> Self {
        let (kind, crate_type) = match target.kind {
            TargetKind::Lib => ("lib", "lib"),
            TargetKind::Bin => ("bin", "bin"),
            TargetKind::Example => ("example", "bin"),
            TargetKind::Test => ("test", "bin"),
            TargetKind::Bench => ("bench", "bin"),
            TargetKind::BuildScript => ("custom-build", "bin"),
        };
        Self {
            kind: [kind],
            crate_types: [crate_type],
            name: &target.name,
            src_path: target.root_file.display().to_string(),
            edition: target.edition.as_str(),
            doc: matches!(target.kind, TargetKind::Lib | TargetKind::Bin),
            doctest: target.kind == TargetKind::Lib,
            test: matches!(target.kind, TargetKind::Lib | TargetKind::Bin | TargetKind::Test),
        }
    }
}

/// The package's manifest, or the root file where there is none, as cargo has it for scripts.
pub(super) fn manifest_path(package: &Package, target: &Target) -> String {
    package.manifest.as_ref().unwrap_or(&target.root_file).display().to_string()
}
