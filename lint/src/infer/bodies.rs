//! Inferred bodies, each computed when first asked for.

use std::borrow::Cow;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::body::{infer, types_of};
use super::db::TypeDb;
use super::expand::expand;
use super::inferred::{Inferred, Target};
use super::ty::{Subst, Ty, TyKind};
use super::typed::Typed;
use crate::cfg::CfgSet;
use crate::facts::{Body, ExprId, Name};
use crate::kept::{Kept, Part, Planned, Plans, ToKeep};
use crate::link::{CrateId, FnAttrs, FnId, Origin, Owner, ValueId};
use crate::report::{Fix, Obstacle};
use crate::rules::RuleId;
use crate::shares::FEW;

/// The bodies of a program.
pub(crate) struct Bodies<'d, 'p, 'a> {
    pub(crate) db: &'d TypeDb<'p, 'a>,
    /// The cfgs of each package.
    cfgs: &'d [CfgSet],
    catalogue_cfg: &'d CfgSet,
    /// Boxed, as most are never asked for.
    fns: Vec<OnceLock<Box<Inferred>>>,
    values: Vec<OnceLock<Box<Inferred>>>,
    /// What earlier runs found out.
    kept: Option<Kept<'d>>,
    plans: Plans,
}

impl<'d, 'p, 'a> Bodies<'d, 'p, 'a> {
    pub(crate) fn new(
        db: &'d TypeDb<'p, 'a>,
        cfgs: &'d [CfgSet],
        catalogue_cfg: &'d CfgSet,
        kept: Option<Kept<'d>>,
    ) -> Self {
        let cells = |count: usize| (0..count).map(|_| OnceLock::new()).collect();
        let (fns, values) = (cells(db.program.fns.len()), cells(db.program.values.len()));
        Self { db, cfgs, catalogue_cfg, fns, values, kept, plans: Plans::default() }
    }

    pub(crate) fn get(&self, owner: Owner) -> &Inferred {
        let cell = match owner {
            Owner::Fn(id) => &self.fns[id.index()],
            Owner::Value(id) => &self.values[id.index()],
        };
        cell.get_or_init(|| match self.earlier(owner) {
            Some(inferred) => inferred,
            None => Box::new(infer(self.db, owner, self.cfg(self.krate(owner)))),
        })
    }

    /// What a body gives to parameters of fns that attributes of these name.
    pub(crate) fn given_to(&self, owner: Owner, named: impl Fn(&FnAttrs) -> &[Name]) -> Vec<Ty> {
        let mut given = Vec::new();
        for call in &self.get(owner).calls {
            let Target::Fn(id, args) = &call.target else { continue };
            for name in named(&self.db.program.fn_data(*id).attrs) {
                let declared = self.db.input_named(*id, *name);
                given.extend(declared.map(|ty| ty.subst(&Subst::new(&self.db.sig(*id).params, args))));
            }
        }
        given
    }

    /// The closures of a body among that.
    pub(crate) fn closures_given_to(&self, owner: Owner, named: impl Fn(&FnAttrs) -> &[Name]) -> Vec<ExprId> {
        let own = |ty: Ty| match ty.kind() {
            TyKind::Closure(of, expr, _) if *of == owner => Some(*expr),
            _ => None,
        };
        self.given_to(owner, named).into_iter().filter_map(own).collect()
    }

    /// What an earlier run found out of a body, which need not be read then.
    fn earlier(&self, owner: Owner) -> Option<Box<Inferred>> {
        let file = self.db.program.file_of(owner);
        let body = self.kept.as_ref()?.take(file, owner)?;
        self.db.program.note_unread(owner, body.unread as usize);
        if !body.plans.is_empty() {
            self.plans.add(owner, body.plans);
        }
        Some(body.inferred)
    }

    /// What could stand in the place of a call of an inferred body, where nobody planned it before.
    pub(crate) fn planned(
        &self,
        owner: Owner,
        key: (u32, RuleId, bool),
        plan: impl FnOnce() -> Result<Fix, Obstacle>,
    ) -> Result<Fix, Obstacle> {
        let Some(kept) = &self.kept else { return plan() };
        self.plans.find(owner, key).unwrap_or_else(|| {
            let fix = plan();
            let (call, rule, is_direct) = key;
            self.plans.add(owner, [Planned { call, rule, is_direct, fix: fix.clone() }]);
            kept.renew(self.db.program.file_of(owner));
            fix
        })
    }

    /// What is to be kept of each file; of what is no Rust, nothing.
    pub(crate) fn parts(&self) -> Vec<Option<Part>> {
        let Some(kept) = &self.kept else { return Vec::new() };
        let program = self.db.program;
        let fns = self.fns.iter().enumerate().map(|(at, cell)| (Owner::Fn(FnId(at as u32)), cell));
        let values =
            self.values.iter().enumerate().map(|(at, cell)| (Owner::Value(ValueId(at as u32)), cell));
        let mut by_file: Vec<Vec<ToKeep<'_>>> = program.files.iter().map(|_| Vec::new()).collect();
        for (owner, cell) in fns.chain(values) {
            if let (Some(inferred), Some(unread)) = (cell.get(), program.unread_in(owner)) {
                let body = (owner, &**inferred, unread as u32, self.plans.take(owner));
                by_file[program.file_of(owner).0 as usize].push(body);
            }
        }
        by_file
            .into_par_iter()
            .with_max_len(FEW)
            .enumerate()
            .map(|(file, known)| kept.part(file, known))
            .collect()
    }

    /// The types in a body, which are found out anew each time.
    pub(crate) fn types(&self, owner: Owner) -> Typed {
        types_of(self.db, owner, self.cfg(self.krate(owner)))
    }

    /// A body as it is inferred: with the macros of the program expanded, which is done anew each time.
    pub(crate) fn code(&self, owner: Owner) -> Option<Cow<'_, Body>> {
        let program = self.db.program;
        Some(expand(program, owner, program.body_once(owner)?))
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
            Origin::Catalogue | Origin::Unread => self.catalogue_cfg,
        }
    }
}
