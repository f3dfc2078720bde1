//! Whether a package can name a counterpart: its runtime, that runtime's version and features.

use semver::{Comparator, Op, Version, VersionReq};

use crate::discover::{Asked, Package, Runtime, TargetKind};
use crate::link::lowest;
use crate::report::Obstacle;

/// The runtime of a package, where it uses one and no other: code for several must not be tied to one.
pub(super) fn only_runtime(package: &Package) -> Option<Runtime> {
    let used = |runtime: &Runtime| {
        let name = runtime.package();
        package.dependencies.iter().any(|dependency| dependency.package == name)
    };
    let mut all = Runtime::ALL.into_iter().filter(used);
    let only = all.next()?;
    (all.next().is_none() && package.runtime == Some(only)).then_some(only)
}

/// The name under which all crates of a kind can use a runtime's module, if they surely can: with a version from `since`
/// on, and one of the features on.
pub(super) fn name_of(
    package: &Package,
    kind: TargetKind,
    runtime: Runtime,
    since: &Version,
    features: &[Vec<String>],
) -> Result<String, Obstacle> {
    let dependency = package.dependencies.iter().find(|own| own.package == runtime.package());
    let dependency = dependency.ok_or(Obstacle::Runtime)?;
    let asked: Vec<&Asked> =
        (dependency.asked.iter()).filter(|asked| !asked.conditional && asked.is_for(kind)).collect();
    if kind == TargetKind::BuildScript || asked.is_empty() {
        return Err(Obstacle::Runtime);
    }
    if !asked.iter().any(|asked| starts_at(asked, since)) {
        return Err(Obstacle::Version { package: dependency.package.clone(), since: since.to_string() });
    }
    let is_on = |wanted: &&Vec<String>| {
        asked.iter().any(|asked| wanted.iter().any(|feature| asked.features.contains(feature)))
    };
    match features.iter().find(|wanted| !is_on(wanted)).and_then(|wanted| wanted.first()) {
        None => Ok(dependency.extern_name.clone()),
        Some(feature) => {
            Err(Obstacle::Feature { package: dependency.package.clone(), feature: feature.clone() })
        }
    }
}

/// Whether no version that is asked for comes before one.
fn starts_at(asked: &Asked, since: &Version) -> bool {
    let wanted = asked.version.as_deref().and_then(|version| VersionReq::parse(version).ok());
    let bounds_below = |own: &Comparator| {
        matches!(own.op, Op::Exact | Op::Greater | Op::GreaterEq | Op::Tilde | Op::Caret | Op::Wildcard)
            && *since <= lowest(own)
    };
    wanted.is_some_and(|wanted| wanted.comparators.iter().any(bounds_below))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_bounded_below() {
        let since = Version::new(1, 0, 0);
        let starts = |version: &str| {
            let version = Some(version.to_owned());
            starts_at(
                &Asked { shipped: true, conditional: false, features: Default::default(), version },
                &since,
            )
        };
        for version in ["1", "1.35", "=1.2.3", "~1.4", ">=1, <3", "2.*"] {
            assert!(starts(version), "{version}");
        }
        for version in ["0.2", "*", "<2", ">=0.3", "nonsense"] {
            assert!(!starts(version), "{version}");
        }
    }
}
