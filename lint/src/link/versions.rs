//! Which versions of a crate the catalogue speaks of, and with which features.

use semver::{Comparator, Version, VersionReq};

use super::attrs::quoted;
use super::ids::{CrateId, ModId};
use super::program::Program;
use crate::discover::{Asked, Dependency};

/// The version that an attribute of a crate of the catalogue names, by the crate's root.
pub(crate) fn version_of(program: &Program<'_>, root: ModId, attribute: &str) -> Option<Version> {
    let file = program.mods[root.index()].file;
    let attrs = &program.files[file.0 as usize].facts.attrs;
    let attr = attrs.iter().find(|attr| attr.path.len() == 1 && attr.path[0] == attribute)?;
    Version::parse(&format!("{}.0", attr.args.trim().trim_matches('"'))).ok()
}

/// The lowest version that fits, where there is one.
pub(crate) fn lowest(own: &Comparator) -> Version {
    Version::new(own.major, own.minor.unwrap_or(0), own.patch.unwrap_or(0))
}

/// Whether a package asks for versions of a crate that are older than all that are as the catalogue has it.
pub(super) fn asks_for_older(program: &Program<'_>, krate: CrateId, dependency: &Dependency) -> bool {
    let root = program.crates[krate.index()].root;
    version_of(program, root, "unlike_before").is_some_and(|first| {
        let mut asked = dependency.asked.iter().filter_map(|asked| asked.version.as_deref()).peekable();
        asked.peek().is_some() && asked.all(|version| is_older(version, &first))
    })
}

/// Whether a package asks for a version of a crate with none of the features without which it is another than the catalogue
/// has it.
pub(super) fn asks_for_less(program: &Program<'_>, krate: CrateId, dependency: &Dependency) -> bool {
    let file = program.mods[program.crates[krate.index()].root.index()].file;
    let attrs = &program.files[file.0 as usize].facts.attrs;
    attrs.iter().filter(|attr| attr.path.len() == 1 && attr.path[0] == "unlike_without").any(|attr| {
        let said = quoted(&attr.args);
        let Some((version, features)) = said.split_first() else { return false };
        let lacks_all = |asked: &Asked| {
            asked.version.as_deref().is_some_and(|wanted| is_among(wanted, version))
                && !features.iter().any(|feature| asked.features.contains(feature))
        };
        !dependency.asked.is_empty() && dependency.asked.iter().all(lacks_all)
    })
}

/// Whether what fits begins within a version: `3.6.1` within `3`.
fn is_among(wanted: &str, version: &str) -> bool {
    match (VersionReq::parse(wanted), VersionReq::parse(version)) {
        (Ok(wanted), Ok(version)) => wanted.comparators.iter().any(|own| version.matches(&lowest(own))),
        _ => false,
    }
}

/// Whether what fits begins before a version and does not reach it.
fn is_older(version: &str, first: &Version) -> bool {
    VersionReq::parse(version).is_ok_and(|wanted| {
        !wanted.matches(first) && wanted.comparators.iter().any(|own| lowest(own) < *first)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_lies_within_another() {
        for (wanted, expected) in [
            ("3", true),
            ("3.6.3", true),
            ("=3.0.1", true),
            ("2", false),
            ("4.0", false),
            ("*", false),
            ("?", false),
        ] {
            assert_eq!(is_among(wanted, "3"), expected, "{wanted}");
        }
    }

    #[test]
    fn older_versions_are_told() {
        let first = Version::new(0, 5, 0);
        for (version, expected) in [
            ("0.4", true),
            ("0.4.11", true),
            ("=0.4.2", true),
            (">0.3, <0.5", true),
            ("0.5", false),
            ("0.5.1", false),
            ("0.5.0-rc.2", false),
            (">=0.4", false),
            ("0.6", false),
            ("*", false),
            ("?", false),
        ] {
            assert_eq!(is_older(version, &first), expected, "{version}");
        }
    }
}
