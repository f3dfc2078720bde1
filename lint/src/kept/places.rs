//! Fns and their parameters from one run to the next: ids are given in order, so that a new fn moves all that follow.
//!
//! What is no fn has the same id in both runs, since all that is declared beside fns is the same.

use std::hash::{DefaultHasher, Hasher};

use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::{Deserialize, Serialize};

use crate::facts::Name;
use crate::link::{AdtId, AliasId, Container, FnData, FnId, ImplId, ParamId, Program, TraitId};

/// What a parameter belongs to.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) enum Holder {
    Fn(FnId),
    Impl(ImplId),
    Trait(TraitId),
    Adt(AdtId),
    Alias(AliasId),
}

/// Where fns and parameters are.
#[derive(Debug, Default)]
pub(super) struct Places {
    keys: Vec<u64>,
    by_key: FxHashMap<u64, FnId>,
    holders: Vec<Holder>,
    /// The first parameter of each fn, impl, trait, type and alias.
    firsts: [Vec<u32>; 5],
}

impl Places {
    pub(super) fn of(program: &Program<'_>) -> Self {
        let fns = program.fns.len();
        let mut places = Self {
            keys: Vec::with_capacity(fns),
            by_key: FxHashMap::with_capacity_and_hasher(fns, FxBuildHasher),
            ..Self::default()
        };
        let mut nth: FxHashMap<(Container, u32, Name), u32> =
            FxHashMap::with_capacity_and_hasher(fns, FxBuildHasher);
        for (index, data) in program.fns.iter().enumerate() {
            let nth = nth.entry((data.container, data.module.0, data.name)).or_default();
            *nth += 1;
            let key = key(data.container, data.module.0, data.name, *nth);
            places.keys.push(key);
            places.by_key.insert(key, FnId(index as u32));
        }
        places.holders = vec![Holder::Adt(AdtId(0)); program.params as usize];
        let fns = program.fns.iter().map(FnData::params);
        places.hold(0, fns, |id| Holder::Fn(FnId(id)));
        let impls = program.impls.iter().map(|data| data.generics.params.iter().copied());
        places.hold(1, impls, |id| Holder::Impl(ImplId(id)));
        // `Self` follows the others.
        let traits = program.traits.iter();
        let traits = traits.map(|data| data.generics.params.iter().copied().chain([data.self_param]));
        places.hold(2, traits, |id| Holder::Trait(TraitId(id)));
        let adts = program.adts.iter().map(|data| data.generics.params.iter().copied());
        places.hold(3, adts, |id| Holder::Adt(AdtId(id)));
        let aliases = program.aliases.iter().map(|data| data.generics.params.iter().copied());
        places.hold(4, aliases, |id| Holder::Alias(AliasId(id)));
        places
    }

    /// The parameters of each thing of a kind are numbered in a row.
    fn hold<P: Iterator<Item = ParamId>>(
        &mut self,
        kind: usize,
        all: impl Iterator<Item = P>,
        holder: impl Fn(u32) -> Holder,
    ) {
        for (index, params) in all.enumerate() {
            let mut params = params.peekable();
            self.firsts[kind].push(params.peek().map_or(0, |first| first.0));
            for param in params {
                self.holders[param.index()] = holder(index as u32);
            }
        }
    }

    pub(super) fn key(&self, id: FnId) -> u64 {
        self.keys[id.index()]
    }

    pub(super) fn by_key(&self, key: u64) -> Option<FnId> {
        self.by_key.get(&key).copied()
    }

    /// What a parameter belongs to, and which of its parameters it is.
    pub(super) fn holder(&self, param: ParamId) -> (Holder, u32) {
        let holder = self.holders[param.index()];
        (holder, param.0 - self.first(holder).unwrap_or_default())
    }

    pub(super) fn param(&self, holder: Holder, nth: u32) -> Option<ParamId> {
        let id = self.first(holder)?.checked_add(nth)?;
        ((id as usize) < self.holders.len()).then_some(ParamId(id))
    }

    fn first(&self, holder: Holder) -> Option<u32> {
        let (kind, index) = match holder {
            Holder::Fn(id) => (0, id.index()),
            Holder::Impl(id) => (1, id.index()),
            Holder::Trait(id) => (2, id.index()),
            Holder::Adt(id) => (3, id.index()),
            Holder::Alias(id) => (4, id.index()),
        };
        self.firsts[kind].get(index).copied()
    }
}

/// What tells a fn apart in any run: what declares it, its name, and which of that name it is. The hasher is the same in all
/// runs of one binary, and what another has kept is not read.
fn key(container: Container, module: u32, name: Name, nth: u32) -> u64 {
    let (kind, within) = match container {
        Container::Module => (0_u32, module),
        Container::Impl(id) => (1, id.0),
        Container::Trait(id) => (2, id.0),
    };
    let mut hasher = DefaultHasher::new();
    for number in [kind, within, nth] {
        hasher.write_u32(number);
    }
    hasher.write(name.as_bytes());
    hasher.finish()
}
