//! Fixes that were planned, which takes long: the types in a body are found out anew for it.
//!
//! What a fix rests on is what inference rests on, and which types have methods that block; what declares those is told
//! like what is no fn.

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::link::Owner;
use crate::report::{Fix, Obstacle};
use crate::rules::RuleId;

/// What could stand in the place of a call.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Planned {
    /// The call's place among those of its body.
    pub(crate) call: u32,
    /// The rule that it breaks.
    pub(crate) rule: RuleId,
    /// Whether it blocks by itself, and not by what it calls.
    pub(crate) is_direct: bool,
    pub(crate) fix: Result<Fix, Obstacle>,
}

impl Planned {
    fn key(&self) -> (u32, RuleId, bool) {
        (self.call, self.rule, self.is_direct)
    }
}

/// What was planned for calls of bodies.
#[derive(Debug, Default)]
pub(crate) struct Plans(Mutex<FxHashMap<Owner, Vec<Planned>>>);

impl Plans {
    pub(crate) fn find(&self, owner: Owner, key: (u32, RuleId, bool)) -> Option<Result<Fix, Obstacle>> {
        let plans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = plans.get(&owner)?.iter().find(|planned| planned.key() == key)?;
        Some(found.fix.clone())
    }

    pub(crate) fn add(&self, owner: Owner, planned: impl IntoIterator<Item = Planned>) {
        let mut plans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        plans.entry(owner).or_default().extend(planned);
    }

    /// Takes those of a body, in order.
    pub(crate) fn take(&self, owner: Owner) -> Vec<Planned> {
        let mut plans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut own = plans.remove(&owner).unwrap_or_default();
        own.sort_unstable_by_key(Planned::key);
        own
    }
}
