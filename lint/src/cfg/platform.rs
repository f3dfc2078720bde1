//! What is the same for all packages of a run: the target's cfgs, and those of `--cfg`.

use std::collections::{BTreeSet, HashSet};

use cfg_expr::targets::{ALL_BUILTINS, Endian, Family, TargetInfo, get_builtin_target_by_triple};
use cfg_expr::{Expression, Predicate};
use thiserror::Error;

use crate::facts::Name;
use crate::suggest::closest;

/// The cfgs that a target and the command line set.
#[derive(Clone, Debug, PartialEq)]
pub struct Platform {
    pub(super) flags: HashSet<Name>,
    pub(super) pairs: HashSet<(Name, Name)>,
    info: &'static TargetInfo,
}

impl Platform {
    /// Whether the command line or the target sets a bare name.
    pub(crate) fn has_flag(&self, name: &str) -> bool {
        self.flags.contains(&Name::from(name))
    }

    /// All that is set, in a certain order.
    pub(crate) fn described(&self) -> BTreeSet<(&str, Option<&str>)> {
        let flags = self.flags.iter().map(|name| (&**name, None));
        flags.chain(self.pairs.iter().map(|(key, value)| (&**key, Some(&**value)))).collect()
    }
}

/// A `--target` or `--cfg` that cannot be understood.
#[derive(Debug, Error)]
pub enum BadCfg {
    /// A target that rustc does not have.
    #[error("the target `{triple}` is not known{}", hint(suggestion.as_deref()))]
    UnknownTarget {
        /// As given.
        triple: String,
        /// A target of nearly that name.
        suggestion: Option<String>,
    },
    /// Neither `name` nor `name="value"`.
    #[error("`--cfg {given}` is not understood: write `--cfg name` or `--cfg 'name=\"value\"'`")]
    Malformed {
        /// As given.
        given: String,
    },
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

impl Platform {
    /// The cfgs of a target, by default the one that this program was built for, and those of `--cfg`.
    ///
    /// # Errors
    ///
    /// When the target is not known or a cfg is malformed.
    pub fn new(triple: Option<&str>, cfgs: &[String]) -> Result<Self, BadCfg> {
        let host = target_lexicon::HOST.to_string();
        let triple = triple.unwrap_or(&host);
        let info = get_builtin_target_by_triple(triple).ok_or_else(|| BadCfg::UnknownTarget {
            triple: triple.to_owned(),
            suggestion: closest(triple, ALL_BUILTINS.iter().map(|info| info.triple.as_str()))
                .map(str::to_owned),
        })?;
        let mut platform = Self::of_target(info);
        for given in cfgs {
            platform.add(given)?;
        }
        Ok(platform)
    }

    fn of_target(info: &'static TargetInfo) -> Self {
        let endian = if info.endian == Endian::big { "big" } else { "little" };
        let mut pairs: HashSet<(Name, Name)> = HashSet::new();
        let mut set = |key: &str, value: &str| pairs.insert((Name::from(key), Name::from(value)));
        set("target_arch", info.arch.as_str());
        set("target_os", info.os.as_ref().map_or("none", |os| os.as_str()));
        set("target_env", info.env.as_ref().map_or("", |env| env.as_str()));
        set("target_abi", info.abi.as_ref().map_or("", |abi| abi.as_str()));
        set("target_vendor", info.vendor.as_ref().map_or("unknown", |vendor| vendor.as_str()));
        set("target_pointer_width", &info.pointer_width.to_string());
        set("target_endian", endian);
        set("panic", info.panic.as_str());
        for family in info.families.iter() {
            set("target_family", family.as_str());
        }
        for atomic in info.has_atomics.iter() {
            set("target_has_atomic", &atomic.to_string());
        }
        for feature in base_features(info.arch.as_str()) {
            set("target_feature", feature);
        }
        // `unix` and `windows` stand for families. The build is the one that serves: what stands under
        // `debug_assertions` checks the program at its author's desk, and holds up no executor that counts.
        let families = info.families.iter().map(Family::as_str).filter(|&family| family != "wasm");
        let flags = families.chain(["true"]).map(Name::from).collect();
        Self { flags, pairs, info }
    }

    /// Whether a manifest's table for a target, by its triple or a `cfg(…)`, is for this one. What is not understood is.
    #[must_use]
    pub fn fits(&self, condition: &str) -> bool {
        if !condition.contains('(') {
            return condition == self.info.triple.as_str();
        }
        let Ok(condition) = Expression::parse(condition) else { return true };
        condition.eval(|predicate| match predicate {
            Predicate::Target(target) => target.matches(self.info),
            Predicate::DebugAssertions => self.has_flag("debug_assertions"),
            Predicate::Flag(name) => self.flags.contains(&Name::from(*name)),
            Predicate::KeyValue { key, val } => self.pairs.contains(&(Name::from(*key), Name::from(*val))),
            _ => false,
        })
    }

    fn add(&mut self, given: &str) -> Result<(), BadCfg> {
        let malformed = || BadCfg::Malformed { given: given.to_owned() };
        let (name, value) = match given.split_once('=') {
            None => (given.trim(), None),
            Some((name, value)) => {
                let value = value.trim();
                let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
                (name.trim(), Some(quoted.ok_or_else(malformed)?))
            }
        };
        if name.is_empty() || !name.chars().all(|character| character == '_' || character.is_alphanumeric()) {
            return Err(malformed());
        }
        match value {
            None => drop(self.flags.insert(Name::from(name))),
            Some(value) => drop(self.pairs.insert((Name::from(name), Name::from(value)))),
        }
        Ok(())
    }
}

/// The target features that every processor of an architecture has.
fn base_features(arch: &str) -> &'static [&'static str] {
    match arch {
        "x86_64" => &["fxsr", "sse", "sse2"],
        "aarch64" => &["neon"],
        _ => &[],
    }
}
