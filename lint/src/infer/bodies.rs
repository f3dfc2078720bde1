//! Inferred bodies, each computed when first asked for.

use std::sync::OnceLock;

use rayon::prelude::*;

use super::body::{infer, types_of};
use super::db::TypeDb;
use super::inferred::Inferred;
use super::typed::Typed;
use crate::cfg::CfgSet;
use crate::facts::Body;
use crate::link::{CrateId, Origin, Owner};

/// The bodies of a program.
pub(crate) struct Bodies<'d, 'p, 'a> {
    pub(crate) db: &'d TypeDb<'p, 'a>,
    /// The cfgs of each package.
    cfgs: &'d [CfgSet],
    catalogue_cfg: &'d CfgSet,
    /// Boxed, as most are never asked for.
    fns: Vec<OnceLock<Box<Inferred>>>,
    values: Vec<OnceLock<Box<Inferred>>>,
}

impl<'d, 'p, 'a> Bodies<'d, 'p, 'a> {
    pub(crate) fn new(db: &'d TypeDb<'p, 'a>, cfgs: &'d [CfgSet], catalogue_cfg: &'d CfgSet) -> Self {
        let cells = |count: usize| (0..count).map(|_| OnceLock::new()).collect();
        let (fns, values) = (cells(db.program.fns.len()), cells(db.program.values.len()));
        Self { db, cfgs, catalogue_cfg, fns, values }
    }

    pub(crate) fn get(&self, owner: Owner) -> &Inferred {
        let cell = match owner {
            Owner::Fn(id) => &self.fns[id.index()],
            Owner::Value(id) => &self.values[id.index()],
        };
        cell.get_or_init(|| Box::new(infer(self.db, owner, self.cfg(self.krate(owner)))))
    }

    /// The types in a body, which are found out anew each time.
    pub(crate) fn types(&self, owner: Owner) -> Typed {
        types_of(self.db, owner, self.cfg(self.krate(owner)))
    }

    /// A body as it was inferred: with the macros of the program expanded.
    pub(crate) fn code(&self, owner: Owner) -> Option<&Body> {
        self.get(owner).expanded.as_deref().or_else(|| self.db.program.body(owner))
    }

    /// Gives back what they take, on all threads.
    pub(crate) fn end(self) {
        self.fns.into_par_iter().for_each(drop);
    }

    pub(crate) fn krate(&self, owner: Owner) -> CrateId {
        let program = self.db.program;
        program.krate_of(program.module_of(owner))
    }

    fn cfg(&self, krate: CrateId) -> &'d CfgSet {
        match self.db.program.crates[krate.index()].origin {
            Origin::Target { package, .. } => &self.cfgs[package],
            Origin::Catalogue => self.catalogue_cfg,
        }
    }
}
