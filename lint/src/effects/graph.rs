//! The graph of calls, grown from where it is asked for.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::{ExprId, Span};
use crate::infer::{
    Args, Bodies, Call, Ctx, Given, ParamAt, RegionId, RegionKind, Subst, Target, TraitCall, Ty, TyKind,
    Value, contradicts,
};
use crate::link::{Container, FnId, ImplId, MacroId, Owner, TraitId};
use crate::rules::RuleId;
use crate::suppress::{SuppressionId, Suppressions};

/// A node of a [`Graph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) u32);

/// What a node stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum NodeKey {
    /// A fn, with what its parameters are where that decides.
    Fn(FnId, Args),
    /// A closure.
    Closure(Owner, ExprId, Args),
    /// A trait's fn on a type that may be any that has the trait.
    Any(FnId),
    /// A macro that blocks by itself.
    Macro(MacroId),
}

/// The values of parameters, where they are known and decide what is called.
pub(crate) type Known = Box<[(ParamAt, Value)]>;

/// A node.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) key: NodeKey,
    pub(crate) known: Known,
    /// The rule by which it blocks by itself.
    pub(crate) root: Option<RuleId>,
    /// Whether it is written in the analysed tree, not in the catalogue.
    pub(crate) in_tree: bool,
    /// Whether it is for what is done once in a program's life.
    pub(crate) once: bool,
    pub(crate) edges: Vec<Edge>,
}

/// A call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) to: NodeId,
    /// Where it stands.
    pub(crate) owner: Owner,
    pub(crate) span: Span,
    /// Whether it is there only perhaps.
    pub(crate) likely: Option<Doubt>,
    /// The end of a value, which counts only where what it does is certain.
    pub(crate) is_drop: bool,
    /// What the sources allow there, by its place in [`Graph::cuts`].
    pub(crate) cut: Option<u32>,
}

/// Why a call may not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// A cfg that nothing here knows decides about it.
    Cfg,
    /// Only where something before it failed.
    Failure,
    /// The type behind a trait may be another.
    Impl,
}

/// Calls, from the nodes asked for on.
pub(crate) struct Graph<'b, 'd, 'p, 'a> {
    pub(crate) bodies: &'b Bodies<'d, 'p, 'a>,
    pub(crate) nodes: Vec<Node>,
    suppressions: &'b Suppressions,
    /// The suppressions that hold at calls.
    pub(crate) cuts: Vec<Vec<SuppressionId>>,
    index: FxHashMap<(NodeKey, Known), NodeId>,
    /// How many nodes each generic fn has.
    instances: FxHashMap<FnId, u32>,
    /// Nodes whose edges are not known yet.
    open: Vec<NodeId>,
    /// Whether growing was cut off.
    pub(crate) truncated: bool,
}

/// More nodes than any real tree has.
const MAX_NODES: usize = 4_000_000;

/// More instances of one fn of the tree than any real tree has. Generics that call each other with ever larger types
/// come to an end here: what their parameters are is then left open.
const MAX_INSTANCES: u32 = 4_096;

impl<'b, 'd, 'p, 'a> Graph<'b, 'd, 'p, 'a> {
    pub(crate) fn new(bodies: &'b Bodies<'d, 'p, 'a>, suppressions: &'b Suppressions) -> Self {
        Self {
            bodies,
            suppressions,
            nodes: Vec::new(),
            cuts: Vec::new(),
            index: FxHashMap::default(),
            instances: FxHashMap::default(),
            open: Vec::new(),
            truncated: false,
        }
    }

    /// What the sources allow at a call of a body.
    fn cut(&mut self, owner: Owner, call: &Call) -> Option<u32> {
        let program = self.bodies.db.program;
        let file = program.file_of(owner);
        let source = program.files[file.0 as usize];
        let found = self.suppressions.at(file, source, call.name_span, call.span);
        (!found.is_empty()).then(|| {
            self.cuts.push(found);
            self.cuts.len() as u32 - 1
        })
    }

    /// The node that a call leads to, where it leads to anything that could block.
    pub(crate) fn callee(&mut self, call: &Call, subst: &Subst) -> Option<NodeId> {
        self.callee_knowing(call, subst, &[])
    }

    /// As [`Graph::callee`], where values of the caller's parameters are known.
    fn callee_knowing(&mut self, call: &Call, subst: &Subst, known: &[(ParamAt, Value)]) -> Option<NodeId> {
        if call.exempt || call.tests.iter().any(|test| contradicts(known, test)) {
            return None;
        }
        match &call.target {
            Target::Fn(id, args) => {
                let args = self.instantiate(args, subst);
                self.fn_node(*id, args, &given(call, known))
            }
            Target::Value(ty) => {
                let ty = self.instantiate(std::slice::from_ref(ty), subst);
                self.value_node(ty[0])
            }
            Target::Macro(id) => {
                let rule = self.bodies.db.program.macros[id.index()].attrs.blocking;
                Some(self.node(NodeKey::Macro(*id), Known::default(), rule))
            }
            Target::Ctor | Target::Unknown(_) => None,
        }
    }

    /// Types of a caller's body, with the caller's parameters put in.
    fn instantiate(&self, args: &[Ty], subst: &Subst) -> Args {
        if subst.is_empty() || args.iter().all(|ty| !ty.has_params()) {
            return args.into();
        }
        let mut cx = Ctx::new(self.bodies.db, &[]);
        args.iter()
            .map(|ty| {
                let ty = cx.normalize(ty.subst(subst));
                cx.table.finish(ty)
            })
            .collect()
    }

    fn value_node(&mut self, ty: Ty) -> Option<NodeId> {
        match ty.kind() {
            TyKind::Closure(owner, expr, args) => {
                let args = if self.bodies.get(*owner).is_symbolic { args.clone() } else { Args::default() };
                Some(self.node(NodeKey::Closure(*owner, *expr, args), Known::default(), None))
            }
            TyKind::FnDef(id, args) => self.fn_node(*id, args.clone(), &[]),
            TyKind::Ref(inner) => self.value_node(*inner),
            TyKind::Adt(_, args) => {
                // What derefs to a callable is called through it.
                let mut cx = Ctx::new(self.bodies.db, &[]);
                let inner = cx.deref(ty)?;
                let inner = cx.table.finish(inner);
                (inner != ty && !args.is_empty()).then(|| self.value_node(inner)).flatten()
            }
            _ => None,
        }
    }

    /// The node of a fn with its parameters; [`None`] where it cannot block.
    fn fn_node(&mut self, id: FnId, args: Args, given: &[(ParamAt, Value)]) -> Option<NodeId> {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        if let Container::Trait(trait_id) = data.container {
            return self.trait_fn_node(id, trait_id, args, given);
        }
        self.plain_node(id, args, given)
    }

    fn plain_node(&mut self, id: FnId, args: Args, given: &[(ParamAt, Value)]) -> Option<NodeId> {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        if data.attrs.trusted {
            return None;
        }
        let root = data.attrs.blocking.as_ref().map(|blocking| blocking.rule);
        if root.is_some() && !self.has_code(id) {
            return Some(self.node(NodeKey::Fn(id, Args::default()), Known::default(), root));
        }
        // Calling an async fn runs nothing of it: its body is judged by itself.
        if data.facts.is_async || !self.has_code(id) {
            return None;
        }
        let needs = !args.is_empty() && self.bodies.get(Owner::Fn(id)).is_symbolic;
        let known = self.deciding(id, given);
        let args = if needs { args } else { Args::default() };
        let (args, known) = self.bounded(id, args, known);
        Some(self.node(NodeKey::Fn(id, args), known, root))
    }

    /// Those of the given values that decide what a fn of the tree calls.
    fn deciding(&self, id: FnId, given: &[(ParamAt, Value)]) -> Known {
        if given.is_empty() || !self.is_in_tree(Owner::Fn(id)) {
            return Known::default();
        }
        let deciding = &self.bodies.get(Owner::Fn(id)).deciding;
        given.iter().filter(|(param, _)| deciding.contains(param)).copied().collect()
    }

    /// What an instance of a fn knows, or nothing where the fn has too many instances already.
    fn bounded(&mut self, id: FnId, args: Args, known: Known) -> (Args, Known) {
        if (args.is_empty() && known.is_empty()) || !self.is_in_tree(Owner::Fn(id)) {
            return (args, known);
        }
        let entry = (NodeKey::Fn(id, args), known);
        let is_there = self.index.contains_key(&entry);
        let (NodeKey::Fn(_, args), known) = entry else { return (Args::default(), Known::default()) };
        if is_there {
            return (args, known);
        }
        let instances = self.instances.entry(id).or_default();
        *instances += 1;
        if *instances <= MAX_INSTANCES {
            return (args, known);
        }
        self.truncated = true;
        (vec![Ty::unknown(); args.len()].into(), Known::default())
    }

    /// The node of a fn's own code, whatever is declared of the fn.
    pub(crate) fn body_node(&mut self, id: FnId) -> NodeId {
        let is_symbolic = self.bodies.get(Owner::Fn(id)).is_symbolic;
        let args = if is_symbolic { self.unknown_args(id) } else { Args::default() };
        self.node(NodeKey::Fn(id, args), Known::default(), None)
    }

    fn has_code(&self, id: FnId) -> bool {
        let data = self.bodies.db.program.fn_data(id);
        data.facts.body.as_ref().is_some_and(|body| {
            // What is left for later calls something.
            body.later.is_some()
                || body.exprs.iter().any(|expr| {
                    use crate::facts::ExprKind;
                    matches!(
                        expr.kind,
                        ExprKind::Call { .. }
                            | ExprKind::MethodCall { .. }
                            | ExprKind::Macro(_)
                            | ExprKind::For { .. }
                            | ExprKind::Binary { .. }
                    )
                })
        })
    }

    fn trait_fn_node(
        &mut self,
        id: FnId,
        trait_id: TraitId,
        args: Args,
        given: &[(ParamAt, Value)],
    ) -> Option<NodeId> {
        let db = self.bodies.db;
        if let Some(callable) = self.callable(trait_id, &args) {
            return self.value_node(callable);
        }
        let mut cx = Ctx::new(db, &[]);
        match cx.resolve_trait_fn(id, trait_id, &args) {
            TraitCall::Impl { id: found, subst, own } => {
                let sig = db.sig(found);
                let rest = args.get(own..).unwrap_or(&[]);
                let mut full: Vec<Ty> = Vec::with_capacity(sig.params.len());
                for param in &sig.params[..sig.outer] {
                    let ty = subst.get(*param).unwrap_or_else(Ty::unknown);
                    let ty = cx.normalize(ty);
                    full.push(cx.table.finish(ty));
                }
                full.extend(rest);
                full.resize(sig.params.len(), Ty::unknown());
                self.plain_node(found, full.into(), given)
            }
            TraitCall::Default => self.plain_node(id, args, given),
            TraitCall::Open => self.open_node(id, trait_id),
            TraitCall::Builtin | TraitCall::Unknown => None,
        }
    }

    /// `f.call_once(..)`: the callable itself.
    fn callable(&self, trait_id: TraitId, args: &[Ty]) -> Option<Ty> {
        let cx = Ctx::new(self.bodies.db, &[]);
        cx.fn_family(trait_id)?;
        args.first().copied()
    }

    /// A trait's fn on an unknown type: all impls that were read, for a trait of the analysed tree.
    fn open_node(&mut self, id: FnId, trait_id: TraitId) -> Option<NodeId> {
        let program = self.bodies.db.program;
        let data = program.fn_data(id);
        if let Some(blocking) = &data.attrs.blocking {
            return Some(self.node(NodeKey::Fn(id, Args::default()), Known::default(), Some(blocking.rule)));
        }
        let krate = program.krate_of(program.traits[trait_id.index()].module);
        if program.is_catalogue(krate) || data.facts.is_async || data.attrs.trusted {
            return None;
        }
        Some(self.node(NodeKey::Any(id), Known::default(), None))
    }

    fn node(&mut self, key: NodeKey, known: Known, root: Option<RuleId>) -> NodeId {
        let entry = (key, known);
        if let Some(id) = self.index.get(&entry) {
            return *id;
        }
        let (key, known) = &entry;
        let id = NodeId(self.nodes.len() as u32);
        let in_tree = match key {
            NodeKey::Fn(id, _) | NodeKey::Any(id) => self.is_in_tree(Owner::Fn(*id)),
            NodeKey::Closure(owner, ..) => self.is_in_tree(*owner),
            NodeKey::Macro(_) => false,
        };
        let once = matches!(key, NodeKey::Fn(id, _) if self.bodies.db.program.fn_data(*id).attrs.once);
        let node = Node { key: key.clone(), known: known.clone(), root, in_tree, once, edges: Vec::new() };
        self.nodes.push(node);
        self.index.insert(entry, id);
        self.open.push(id);
        id
    }

    /// The nodes of a fn, by whatever its parameters are.
    pub(crate) fn nodes_of(&self, fns: &FxHashSet<FnId>) -> Vec<NodeId> {
        let is_of = |node: &Node| matches!(&node.key, NodeKey::Fn(id, _) if fns.contains(id));
        let found = self.nodes.iter().enumerate().filter(|(_, node)| is_of(node));
        found.map(|(index, _)| NodeId(index as u32)).collect()
    }

    fn is_in_tree(&self, owner: Owner) -> bool {
        !self.bodies.db.program.is_catalogue(self.bodies.krate(owner))
    }

    /// Finds all that the nodes so far lead to. Bodies of one wave are inferred in parallel.
    pub(crate) fn grow(&mut self) {
        while !self.open.is_empty() {
            let wave = std::mem::take(&mut self.open);
            let owners: FxHashSet<Owner> = wave.iter().filter_map(|id| self.owner(*id)).collect();
            owners.into_par_iter().for_each(|owner| self.prepare(owner));
            for id in wave {
                if self.nodes.len() > MAX_NODES {
                    self.truncated = true;
                    self.open.clear();
                    return;
                }
                self.expand(id);
            }
        }
    }

    /// Infers a body, and the generic fns that it calls: what these are to be told depends on their bodies.
    fn prepare(&self, owner: Owner) {
        for call in &self.bodies.get(owner).calls {
            let Target::Fn(id, args) = &call.target else { continue };
            let data = self.bodies.db.program.fn_data(*id);
            let is_asked = !args.is_empty() && !data.attrs.trusted && !data.facts.is_async;
            if is_asked && !matches!(data.container, Container::Trait(_)) && self.has_code(*id) {
                self.bodies.get(Owner::Fn(*id));
            }
        }
    }

    fn owner(&self, id: NodeId) -> Option<Owner> {
        match &self.nodes[id.0 as usize].key {
            NodeKey::Fn(id, _) => Some(Owner::Fn(*id)),
            NodeKey::Closure(owner, ..) => Some(*owner),
            NodeKey::Any(_) | NodeKey::Macro(_) => None,
        }
    }

    fn expand(&mut self, id: NodeId) {
        let known = self.nodes[id.0 as usize].known.clone();
        let edges = match self.nodes[id.0 as usize].key.clone() {
            NodeKey::Fn(fn_id, args) => {
                let subst = self.subst(Owner::Fn(fn_id), &args);
                self.region_edges(Owner::Fn(fn_id), RegionId(0), &subst, &known)
            }
            NodeKey::Closure(owner, expr, args) => {
                let subst = self.subst(owner, &args);
                match self.region_of(owner, expr) {
                    Some(region) => self.region_edges(owner, region, &subst, &known),
                    None => Vec::new(),
                }
            }
            NodeKey::Any(fn_id) => self.impl_edges(fn_id),
            NodeKey::Macro(_) => Vec::new(),
        };
        self.nodes[id.0 as usize].edges = edges;
    }

    fn subst(&self, owner: Owner, args: &[Ty]) -> Subst {
        match owner {
            Owner::Fn(id) => Subst::new(&self.bodies.db.sig(id).params, args),
            Owner::Value(_) => Subst::default(),
        }
    }

    /// The region of a closure, unless its call makes a future.
    pub(crate) fn region_of(&self, owner: Owner, expr: ExprId) -> Option<RegionId> {
        let regions = &self.bodies.get(owner).regions;
        let at = regions
            .iter()
            .position(|region| region.expr == Some(expr) && region.kind == RegionKind::Closure)?;
        Some(RegionId(at as u32))
    }

    fn region_edges(
        &mut self,
        owner: Owner,
        region: RegionId,
        subst: &Subst,
        known: &[(ParamAt, Value)],
    ) -> Vec<Edge> {
        let inferred = self.bodies.get(owner);
        let runs = inferred.regions.get(region.0 as usize).is_some_and(|own| own.kind != RegionKind::Async);
        if !runs {
            return Vec::new();
        }
        let mut edges = Vec::new();
        let handed_over = self.handed_over(owner);
        for call in inferred.calls.iter().filter(|call| call.region == region) {
            // A wrapper that runs its parameter off-thread, and only where it need not right here, is trusted.
            if matches!(&call.target, Target::Value(ty) if handed_over.contains(ty)) {
                continue;
            }
            if let Some(to) = self.callee_knowing(call, subst, known) {
                let likely = self.doubt(call, to);
                let cut = self.cut(owner, call);
                let is_drop = call.is_drop;
                edges.push(Edge { to, owner, span: call.name_span, likely, is_drop, cut });
            }
        }
        edges
    }

    /// Why a call to a node may not be made.
    fn doubt(&self, call: &Call, to: NodeId) -> Option<Doubt> {
        if call.maybe || self.is_maybe(to) {
            return Some(Doubt::Cfg);
        }
        call.on_failure.then_some(Doubt::Failure)
    }

    /// Whether a cfg that nothing here knows decides about a node's fn.
    fn is_maybe(&self, id: NodeId) -> bool {
        match &self.nodes[id.0 as usize].key {
            NodeKey::Fn(id, _) => self.bodies.db.program.fn_data(*id).maybe,
            NodeKey::Closure(..) | NodeKey::Any(_) | NodeKey::Macro(_) => false,
        }
    }

    /// The parameters of a body that it hands to what runs them off-thread.
    fn handed_over(&self, owner: Owner) -> Vec<Ty> {
        let db = self.bodies.db;
        let mut found = self.declared_off_thread(owner);
        for call in &self.bodies.get(owner).calls {
            let Target::Fn(id, args) = &call.target else { continue };
            let data = db.program.fn_data(*id);
            for name in &data.attrs.off_thread {
                let at = data.facts.params.iter().position(|param| param.name == Some(*name));
                let Some(declared) = at.and_then(|at| db.sig(*id).inputs.get(at)) else { continue };
                let given = declared.subst(&Subst::new(&db.sig(*id).params, args));
                if matches!(given.kind(), TyKind::Param(_)) {
                    found.push(given);
                }
            }
        }
        found
    }

    /// The parameters of a fn that it is declared to run where blocking is fine.
    fn declared_off_thread(&self, owner: Owner) -> Vec<Ty> {
        let db = self.bodies.db;
        let Owner::Fn(id) = owner else { return Vec::new() };
        let data = db.program.fn_data(id);
        let place = |name| data.facts.params.iter().position(|param| param.name == Some(name));
        let places = data.attrs.off_thread.iter().filter_map(|name| place(*name));
        places.filter_map(|at| db.sig(id).inputs.get(at).copied()).collect()
    }

    /// One edge for each impl of a trait's fn; together they tell whether the call surely blocks.
    fn impl_edges(&mut self, id: FnId) -> Vec<Edge> {
        let db = self.bodies.db;
        let data = db.program.fn_data(id);
        let Container::Trait(trait_id) = data.container else { return Vec::new() };
        let mut edges = Vec::new();
        for impl_id in db.impls_of(trait_id) {
            let found = db.impl_fn(*impl_id, data.name).unwrap_or(id);
            let owner = Owner::Fn(found);
            let span = db.program.fn_data(found).item.name_span;
            let mut args = self.unknown_args(found);
            if let (true, Some(own)) = (found == id, args.first_mut()) {
                // The trait's own body calls the other fns of this very impl.
                *own = self.impl_self(*impl_id);
            }
            let to = match self.plain_node(found, args, &[]) {
                Some(to) => to,
                // An impl that cannot block still counts among all.
                None => self.node(NodeKey::Any(found), Known::default(), None),
            };
            let likely = Some(Doubt::Impl);
            edges.push(Edge { to, owner, span, likely, is_drop: false, cut: None });
        }
        edges
    }

    /// The type of an impl, of which the parameters are not known.
    fn impl_self(&self, id: ImplId) -> Ty {
        let header = self.bodies.db.header(id);
        let unknown: Vec<Ty> = header.params.iter().map(|_| Ty::unknown()).collect();
        header.self_ty.subst(&Subst::new(&header.params, &unknown))
    }

    fn unknown_args(&self, id: FnId) -> Args {
        self.bodies.db.sig(id).params.iter().map(|_| Ty::unknown()).collect()
    }
}

/// The values that a call gives to parameters, where those of the caller's own parameters are known.
fn given(call: &Call, known: &[(ParamAt, Value)]) -> Vec<(ParamAt, Value)> {
    let value_of = |given: &Given| match given {
        Given::Value(value) => Some(*value),
        Given::Own(own) => known.iter().find(|(param, _)| param == own).map(|(_, value)| *value),
    };
    call.given.iter().filter_map(|(param, given)| Some((*param, value_of(given)?))).collect()
}
