//! The cfgs of one package's crates.

use std::collections::HashSet;

use super::Platform;
use crate::discover::{Package, is_named_for_tests};
use crate::facts::{Cfg, Name};

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It holds.
    On,
    /// It does not.
    Off,
    /// Only a build could tell.
    Unknown,
}

impl State {
    /// Of the opposite condition.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::On => Self::Off,
            Self::Off => Self::On,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// The cfgs of one package's crates.
#[derive(Clone, Debug)]
pub struct CfgSet {
    platform: Platform,
    features: HashSet<Name>,
    /// Whether features that are not among those are off, or nothing says.
    features_known: bool,
    test: bool,
    /// Whether a build script may set cfgs of its own.
    build_script: bool,
}

/// Cfgs that no build script sets: rustc's own and those that people pass by hand for a special build.
const WELL_KNOWN: &[&str] = &[
    "clippy",
    "coverage",
    "coverage_nightly",
    "debug_assertions",
    "doc",
    "docsrs",
    "doctest",
    "false",
    "fuzzing",
    "kani",
    "loom",
    "miri",
    "overflow_checks",
    "panic",
    "proc_macro",
    "relocation_model",
    "rustfmt",
    "sanitize",
    "shuttle",
    "target_abi",
    "target_arch",
    "target_endian",
    "target_env",
    "target_family",
    "target_feature",
    "target_has_atomic",
    "target_os",
    "target_pointer_width",
    "target_thread_local",
    "target_vendor",
    "test",
    "tokio_taskdump",
    "tokio_unstable",
    "ub_checks",
    "unix",
    "windows",
];

impl CfgSet {
    /// The cfgs of a package's crates; `test` holds where tests are looked at.
    #[must_use]
    pub fn of_package(platform: &Platform, package: &Package, tests: bool) -> Self {
        Self {
            platform: platform.clone(),
            features: package.features.iter().map(Name::from).collect(),
            features_known: package.manifest.is_some(),
            test: tests,
            build_script: package.build_script,
        }
    }

    /// The cfgs of sources that belong to no package: what the target and the command line set, and nothing else.
    #[must_use]
    pub fn of_platform(platform: &Platform) -> Self {
        Self {
            platform: platform.clone(),
            features: HashSet::new(),
            features_known: true,
            test: false,
            build_script: false,
        }
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn eval(&self, cfg: &Cfg) -> State {
        match cfg {
            Cfg::All(parts) => self.first_or(parts, State::Off, State::On),
            Cfg::Any(parts) => self.first_or(parts, State::On, State::Off),
            Cfg::Not(inner) => self.eval(inner).negated(),
            Cfg::Flag(name) => self.flag(*name),
            Cfg::KeyValue(key, value) => self.pair(*key, *value),
            Cfg::Unreadable => State::Unknown,
        }
    }

    /// Whether what a condition lets in is there for tests: `any(test, …)` lets it in by no more than a feature that is named
    /// for them, whoever turns that on.
    pub(crate) fn is_for_tests(&self, cfg: &Cfg) -> bool {
        let is_test = |part: &Cfg| matches!(part, Cfg::Flag(name) if *name == "test");
        let is_feature = |part: &Cfg| match part {
            Cfg::KeyValue(key, value) => *key == "feature" && is_named_for_tests(value.as_str()),
            _ => false,
        };
        match cfg {
            Cfg::All(parts) => parts.iter().any(|part| self.is_for_tests(part)),
            Cfg::Any(parts) => {
                let mut lets_in = parts.iter().filter(|part| self.eval(part) != State::Off);
                parts.iter().any(is_test) && lets_in.all(|part| is_test(part) || is_feature(part))
            }
            _ => is_test(cfg),
        }
    }

    /// `decisive` if any part is, `otherwise` if all parts are, else unknown.
    fn first_or(&self, parts: &[Cfg], decisive: State, otherwise: State) -> State {
        parts.iter().map(|part| self.eval(part)).fold(otherwise, |sum, part| match part {
            part if part == decisive || sum == decisive => decisive,
            part if part == otherwise => sum,
            _ => State::Unknown,
        })
    }

    fn flag(&self, name: Name) -> State {
        if self.platform.flags.contains(&name) || (name == "test" && self.test) {
            return State::On;
        }
        self.unset(name)
    }

    fn pair(&self, key: Name, value: Name) -> State {
        let feature = key == "feature";
        if self.platform.pairs.contains(&(key, value)) || (feature && self.features.contains(&value)) {
            return State::On;
        }
        match feature {
            true if self.features_known => State::Off,
            true => State::Unknown,
            false => self.unset(key),
        }
    }

    fn unset(&self, name: Name) -> State {
        if self.build_script && !WELL_KNOWN.contains(&name.as_str()) { State::Unknown } else { State::Off }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(triple: &str, cfgs: &[&str], build_script: bool) -> CfgSet {
        let cfgs: Vec<String> = cfgs.iter().map(|&cfg| cfg.to_owned()).collect();
        CfgSet {
            platform: Platform::new(Some(triple), &cfgs).expect("the target is known"),
            features: HashSet::from([Name::from("rt")]),
            features_known: true,
            test: false,
            build_script,
        }
    }

    fn flag(name: &str) -> Cfg {
        Cfg::Flag(Name::from(name))
    }

    fn pair(key: &str, value: &str) -> Cfg {
        Cfg::KeyValue(Name::from(key), Name::from(value))
    }

    #[test]
    fn the_target_decides() {
        let linux = set("x86_64-unknown-linux-gnu", &[], false);
        let windows = set("x86_64-pc-windows-msvc", &[], false);
        assert_eq!((linux.eval(&flag("unix")), windows.eval(&flag("unix"))), (State::On, State::Off));
        assert_eq!(windows.eval(&pair("target_env", "msvc")), State::On);
        assert_eq!(windows.eval(&pair("target_family", "windows")), State::On);
        assert_eq!(linux.eval(&pair("target_pointer_width", "32")), State::Off);
        assert_eq!(linux.eval(&flag("debug_assertions")), State::Off);
        let debug = set("x86_64-unknown-linux-gnu", &["debug_assertions"], false);
        assert_eq!(debug.eval(&flag("debug_assertions")), State::On);
    }

    #[test]
    fn what_nothing_sets_is_off_unless_a_build_script_may() {
        let plain = set("x86_64-unknown-linux-gnu", &[], false);
        let scripted = set("x86_64-unknown-linux-gnu", &[], true);
        assert_eq!((plain.eval(&flag("has_x")), scripted.eval(&flag("has_x"))), (State::Off, State::Unknown));
        for known in ["loom", "miri", "tokio_unstable", "test"] {
            assert_eq!(scripted.eval(&flag(known)), State::Off, "{known}");
        }
        assert_eq!(scripted.eval(&pair("feature", "other")), State::Off);
        assert_eq!(scripted.eval(&pair("feature", "rt")), State::On);
    }

    #[test]
    fn the_command_line_sets_cfgs() {
        let given = set("x86_64-unknown-linux-gnu", &["loom", "backend=\"ring\""], false);
        assert_eq!(given.eval(&flag("loom")), State::On);
        assert_eq!(given.eval(&pair("backend", "ring")), State::On);
        assert!(Platform::new(None, &["a=b".to_owned()]).is_err());
        assert!(Platform::new(Some("x86_64-unknown-linux"), &[]).is_err());
    }

    #[test]
    fn test_code_has_conditions_of_its_own() {
        let mut set = set("x86_64-unknown-linux-gnu", &[], false);
        set.features.extend(["test-utils", "testnet"].map(Name::from));
        let feature = |name: &str| pair("feature", name);
        let for_tests = |parts: &[Cfg]| set.is_for_tests(&Cfg::Any(parts.to_vec()));
        assert!(set.is_for_tests(&flag("test")));
        assert!(for_tests(&[flag("test"), feature("test-utils")]));
        assert!(for_tests(&[flag("test"), feature("test-utils"), flag("windows")]));
        assert!(!for_tests(&[flag("test"), feature("test-utils"), flag("unix")]));
        assert!(!for_tests(&[flag("test"), feature("rt")]));
        assert!(!for_tests(&[flag("test"), feature("testnet")]));
        assert!(!for_tests(&[feature("test-utils")]));
        assert!(!set.is_for_tests(&Cfg::Not(Box::new(flag("test")))));
        assert!(set.is_for_tests(&Cfg::All(vec![flag("unix"), flag("test")])));
    }

    #[test]
    fn parts_combine_as_three_valued_logic() {
        let set = set("x86_64-unknown-linux-gnu", &[], true);
        let (on, off, unknown) = (flag("unix"), flag("windows"), flag("has_x"));
        let all = |parts: &[&Cfg]| set.eval(&Cfg::All(parts.iter().copied().cloned().collect()));
        let any = |parts: &[&Cfg]| set.eval(&Cfg::Any(parts.iter().copied().cloned().collect()));
        assert_eq!((all(&[]), any(&[])), (State::On, State::Off));
        assert_eq!((all(&[&on, &unknown]), all(&[&unknown, &off])), (State::Unknown, State::Off));
        assert_eq!((any(&[&off, &unknown]), any(&[&unknown, &on])), (State::Unknown, State::On));
    }
}
