//! What could stand in a blocking call's place, so that a program can put it there.
//!
//! A fix must compile and mean the same: it is made only where everything it rests on is known. Where it is not, the
//! finding's advice is all there is.

mod apply;
mod available;
mod counterpart;
mod edits;
mod imports;
mod offload;
mod owned;
mod place;
mod signature;
mod taken;
mod threads;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

pub use self::apply::{Applied, apply};
use self::counterpart::Counterpart;
pub use self::imports::drop_unused;
use self::offload::Offload;
use self::place::{Outline, Place};
use crate::discover::Workspace;
use crate::infer::{Bodies, Call, Target, Ty, TyKind, Typed};
use crate::link::{AdtId, Container, FnId, Owner};
use crate::report::{Fix, Obstacle};
use crate::rules::RuleId;

/// Makes fixes.
pub(crate) struct Planner<'f, 'd, 'p, 'a> {
    bodies: &'f Bodies<'d, 'p, 'a>,
    workspace: &'f Workspace,
    /// Types are found out anew for those bodies that have something to fix.
    typed: ByOwner<Typed>,
    outlines: ByOwner<Outline>,
    /// Types that have methods which block.
    handles: OnceLock<FxHashSet<AdtId>>,
}

/// What was found out of bodies, for all threads.
struct ByOwner<T>(Mutex<FxHashMap<Owner, Arc<T>>>);

impl<T> ByOwner<T> {
    fn new() -> Self {
        Self(Mutex::default())
    }

    /// Nobody waits while it is made: two who ask at once make it twice, which is rare.
    fn get(&self, owner: Owner, make: impl FnOnce() -> T) -> Arc<T> {
        let all = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all().get(&owner).map(Arc::clone);
        known.unwrap_or_else(|| {
            let made = Arc::new(make());
            Arc::clone(all().entry(owner).or_insert(made))
        })
    }
}

/// A call that blocks.
#[derive(Clone, Copy)]
pub(crate) struct Site<'s> {
    pub(crate) owner: Owner,
    pub(crate) call: &'s Call,
    /// Its place among the calls of its body.
    pub(crate) at: usize,
    pub(crate) rule: RuleId,
    /// Whether it blocks by itself, and not by what it calls.
    pub(crate) is_direct: bool,
    pub(crate) package: usize,
    pub(crate) target: usize,
}

impl<'f, 'd, 'p, 'a> Planner<'f, 'd, 'p, 'a> {
    pub(crate) fn new(bodies: &'f Bodies<'d, 'p, 'a>, workspace: &'f Workspace) -> Self {
        Self { bodies, workspace, typed: ByOwner::new(), outlines: ByOwner::new(), handles: OnceLock::new() }
    }

    /// What could stand in the place of a call: its async counterpart, awaited, or else the call itself on a thread that
    /// may block.
    pub(crate) fn fix(&self, site: &Site<'_>) -> Result<Fix, Obstacle> {
        let key = (site.at as u32, site.rule, site.is_direct);
        self.bodies.planned(site.owner, key, || self.plan(site))
    }

    fn plan(&self, site: &Site<'_>) -> Result<Fix, Obstacle> {
        let runtime =
            available::only_runtime(&self.workspace.packages[site.package]).ok_or(Obstacle::Runtime)?;
        let place = Place::of(self.bodies, &self.outline(site.owner), site)?;
        let Target::Fn(callee, _) = site.call.target else { return Err(Obstacle::Counterpart) };
        let counterpart = if site.is_direct {
            Counterpart::of(self, site, callee, runtime, place.module)
        } else {
            Err(Obstacle::Counterpart)
        };
        let offload = Offload::of(self, site, &place, callee, runtime);
        // Asked only where something might come of it: to have the types of a body takes long.
        let can_wait = || threads::can_wait(self.bodies, site.owner, &place, &self.types(site.owner));
        if (counterpart.is_ok() || offload.is_ok()) && !can_wait() {
            return Err(Obstacle::Held);
        }
        // What keeps the better of the two away is what its reader can do something about.
        counterpart.and_then(|counterpart| self.replace(site, callee, &place, &counterpart)).or_else(
            |obstacle| {
                let other = offload.and_then(|offload| offload.fix(self, site));
                other.map_err(|other| if obstacle == Obstacle::Counterpart { other } else { obstacle })
            },
        )
    }

    fn replace(
        &self,
        site: &Site<'_>,
        callee: FnId,
        place: &Place<'_>,
        counterpart: &Counterpart,
    ) -> Result<Fix, Obstacle> {
        let shape = signature::compare(self.bodies.db, callee, counterpart, place, &self.types(site.owner))
            .ok_or(Obstacle::Result)?;
        edits::replace(place, counterpart, shape).ok_or(Obstacle::Macro)
    }

    /// Whether a value, or what it holds, has methods that block.
    fn blocks_later(&self, ty: Ty) -> bool {
        let TyKind::Adt(id, args) = ty.kind() else { return false };
        let handles = self.handles.get_or_init(|| self.find_handles());
        handles.contains(id) || args.iter().any(|arg| self.blocks_later(*arg))
    }

    fn find_handles(&self) -> FxHashSet<AdtId> {
        let db = self.bodies.db;
        let blocking = db.program.fns.iter().filter(|data| data.attrs.blocking.is_some());
        let of_types = blocking.filter_map(|data| match data.container {
            Container::Impl(id) => match db.header(id).self_ty.kind() {
                TyKind::Adt(adt, _) if data.facts.self_param.is_some() => Some(*adt),
                _ => None,
            },
            _ => None,
        });
        of_types.collect()
    }

    fn outline(&self, owner: Owner) -> Arc<Outline> {
        let new = || self.bodies.db.program.body(owner).map(Outline::of).unwrap_or_default();
        self.outlines.get(owner, new)
    }

    fn types(&self, owner: Owner) -> Arc<Typed> {
        self.typed.get(owner, || self.bodies.types(owner))
    }
}
