//! The graph of calls, grown from where it is asked for.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::ahead::Ahead;
use super::leads::{Lead, Leads};
use super::node::{Doubt, Edge, Known, Node, NodeId, NodeKey};
use crate::facts::{ExprId, Span};
use crate::infer::{Args, Bodies, Call, ParamAt, RegionId, RegionKind, Subst, Target, Ty, Value};
use crate::link::{Container, FnId, ImplId, Owner};
use crate::rules::RuleId;
use crate::shares::FEW;
use crate::suppress::{SuppressionId, Suppressions};

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

/// How many nodes' calls are held before they have their places.
const WAVE: usize = 16_384;

/// An edge before its end has a place.
struct Step {
    lead: Lead,
    owner: Owner,
    span: Span,
    likely: Option<Doubt>,
    is_drop: bool,
    /// What the sources allow there.
    allowed: Vec<SuppressionId>,
}

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

    /// Where calls lead.
    pub(crate) fn leads(&self) -> Leads<'b, 'd, 'p, 'a> {
        Leads::new(self.bodies)
    }

    /// What the sources allow at a call of a body.
    fn cut(&self, owner: Owner, call: &Call) -> Vec<SuppressionId> {
        let program = self.bodies.db.program;
        let file = program.file_of(owner);
        let source = program.files[file.0 as usize];
        self.suppressions.at(file, source, call.name_span, call.span)
    }

    /// The node that a call leads to.
    pub(crate) fn enter(&mut self, lead: Lead) -> NodeId {
        let Lead { key, known, root } = lead;
        match key {
            NodeKey::Fn(id, args) => {
                let (args, known) = self.bounded(id, args, known);
                self.node(NodeKey::Fn(id, args), known, root)
            }
            key => self.node(key, known, root),
        }
    }

    /// What an instance of a fn knows, or nothing where the fn has too many instances already.
    fn bounded(&mut self, id: FnId, args: Args, known: Known) -> (Args, Known) {
        if (args.is_empty() && known.is_empty()) || !self.leads().is_in_tree(Owner::Fn(id)) {
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
        let args = if is_symbolic {
            self.leads().open_as_dyn(id, self.leads().unknown_args(id))
        } else {
            Args::default()
        };
        self.node(NodeKey::Fn(id, args), Known::default(), None)
    }

    fn node(&mut self, key: NodeKey, known: Known, root: Option<RuleId>) -> NodeId {
        let entry = (key, known);
        if let Some(id) = self.index.get(&entry) {
            return *id;
        }
        let (key, known) = &entry;
        let id = NodeId(self.nodes.len() as u32);
        let in_tree = match key {
            NodeKey::Fn(id, _) | NodeKey::Any(id, _) => self.leads().is_in_tree(Owner::Fn(*id)),
            NodeKey::Closure(owner, ..) => self.leads().is_in_tree(*owner),
            NodeKey::Macro(_) | NodeKey::Harmless => false,
        };
        let once = matches!(key, NodeKey::Fn(id, _) if self.bodies.db.program.fn_data(*id).attrs.once);
        let node = Node { key: key.clone(), known: known.clone(), root, in_tree, once, edges: Vec::new() };
        self.nodes.push(node);
        self.index.insert(entry, id);
        self.open.push(id);
        id
    }

    /// The node of a trait's fn for any type, if there is one.
    pub(crate) fn any_node(&self, id: FnId) -> Option<NodeId> {
        self.index.get(&(NodeKey::Any(id, Box::default()), Known::default())).copied()
    }

    /// The nodes of a fn, by whatever its parameters are.
    pub(crate) fn nodes_of(&self, fns: &FxHashSet<FnId>) -> Vec<NodeId> {
        let is_of = |node: &Node| matches!(&node.key, NodeKey::Fn(id, _) if fns.contains(id));
        let found = self.nodes.iter().enumerate().filter(|(_, node)| is_of(node));
        found.map(|(index, _)| NodeId(index as u32)).collect()
    }

    /// Finds all that the nodes so far lead to. Bodies of one wave are inferred, and its calls looked at, in parallel;
    /// nodes get their places in the order of calls.
    pub(crate) fn grow(&mut self) {
        Ahead::new(self.leads()).infer(self.open.iter().filter_map(|id| self.owner(*id)));
        while !self.open.is_empty() {
            let wave = std::mem::take(&mut self.open);
            let owners: FxHashSet<Owner> = wave.iter().filter_map(|id| self.owner(*id)).collect();
            let owners: Vec<Owner> = owners.into_iter().collect();
            owners.into_par_iter().with_max_len(FEW).for_each(|owner| self.prepare(owner));
            for some in wave.chunks(WAVE) {
                let steps: Vec<Vec<Step>> =
                    some.par_iter().with_max_len(FEW).map(|id| self.steps(*id)).collect();
                for (id, steps) in some.iter().zip(steps) {
                    if self.nodes.len() > MAX_NODES {
                        self.truncated = true;
                        self.open.clear();
                        return;
                    }
                    let edges = steps.into_iter().map(|step| self.edge(step)).collect();
                    self.nodes[id.0 as usize].edges = edges;
                }
            }
        }
    }

    fn edge(&mut self, step: Step) -> Edge {
        let Step { lead, owner, span, likely, is_drop, allowed } = step;
        let cut = (!allowed.is_empty()).then(|| {
            self.cuts.push(allowed);
            self.cuts.len() as u32 - 1
        });
        Edge { to: self.enter(lead), owner, span, likely, is_drop, cut }
    }

    /// Infers a body, and the generic fns that it calls: what these are to be told depends on their bodies.
    fn prepare(&self, owner: Owner) {
        for call in &self.bodies.get(owner).calls {
            let Target::Fn(id, args) = &call.target else { continue };
            let data = self.bodies.db.program.fn_data(*id);
            let is_asked = !args.is_empty() && !data.attrs.trusted && !data.facts.is_async;
            if is_asked && !matches!(data.container, Container::Trait(_)) && self.leads().has_code(*id) {
                self.bodies.get(Owner::Fn(*id));
            }
        }
    }

    fn owner(&self, id: NodeId) -> Option<Owner> {
        match &self.nodes[id.0 as usize].key {
            NodeKey::Fn(id, _) => Some(Owner::Fn(*id)),
            NodeKey::Closure(owner, ..) => Some(*owner),
            NodeKey::Any(..) | NodeKey::Macro(_) | NodeKey::Harmless => None,
        }
    }

    /// The calls of a node.
    fn steps(&self, id: NodeId) -> Vec<Step> {
        let node = &self.nodes[id.0 as usize];
        match &node.key {
            NodeKey::Fn(fn_id, args) => {
                let subst = self.subst(Owner::Fn(*fn_id), args);
                self.region_steps(Owner::Fn(*fn_id), RegionId(0), &subst, &node.known)
            }
            NodeKey::Closure(owner, expr, args) => match self.region_of(*owner, *expr) {
                Some(region) => self.region_steps(*owner, region, &self.subst(*owner, args), &node.known),
                None => Vec::new(),
            },
            NodeKey::Any(fn_id, among) if among.is_empty() => self.impl_steps(*fn_id, &node.known),
            NodeKey::Any(fn_id, among) => {
                among.iter().filter_map(|args| self.step_on(*fn_id, args, &node.known)).collect()
            }
            NodeKey::Macro(_) | NodeKey::Harmless => Vec::new(),
        }
    }

    fn subst(&self, owner: Owner, args: &[Ty]) -> Subst {
        match owner {
            Owner::Fn(id) => Subst::new(&self.bodies.db.sig(id).params, args),
            Owner::Value(_) => Subst::default(),
        }
    }

    /// The region of a closure, unless its call makes a future.
    pub(crate) fn region_of(&self, owner: Owner, expr: ExprId) -> Option<RegionId> {
        self.bodies.get(owner).closure(expr)
    }

    fn region_steps(
        &self,
        owner: Owner,
        region: RegionId,
        subst: &Subst,
        known: &[(ParamAt, Value)],
    ) -> Vec<Step> {
        let inferred = self.bodies.get(owner);
        let runs = inferred.regions.get(region.0 as usize).is_some_and(|own| own.kind != RegionKind::Async);
        if !runs {
            return Vec::new();
        }
        let mut steps = Vec::new();
        let mut handed_over: Option<Vec<Ty>> = None;
        let off_thread = if region == RegionId(0) { self.leads().run_off_thread(owner) } else { Vec::new() };
        for call in inferred.calls.iter().filter(|call| call.region == region) {
            // A wrapper that runs its parameter off-thread, and only where it need not right here, is trusted.
            if let Target::Value(ty) = &call.target
                && handed_over.get_or_insert_with(|| self.leads().handed_over(owner)).contains(ty)
            {
                continue;
            }
            if call.once || self.is_of_one(call, &off_thread) {
                continue;
            }
            if let Some(lead) = self.leads().callee_knowing(call, subst, known) {
                let likely = self.doubt(call, &lead);
                let (allowed, is_drop) = (self.cut(owner, call), call.is_drop());
                steps.push(Step { lead, owner, span: call.name_span, likely, is_drop, allowed });
            }
        }
        steps
    }

    /// Whether a call is of one of some fns, or drives futures as one of them does.
    fn is_of_one(&self, call: &Call, fns: &[FnId]) -> bool {
        let Target::Fn(id, _) = &call.target else { return false };
        let drives = |id: &FnId| self.bodies.db.program.fn_data(*id).attrs.drives();
        !fns.is_empty() && (fns.contains(id) || (drives(id) && fns.iter().any(drives)))
    }

    /// Why a call may not be made.
    fn doubt(&self, call: &Call, lead: &Lead) -> Option<Doubt> {
        if call.maybe || self.is_maybe(lead) {
            return Some(Doubt::Cfg);
        }
        if call.is_by_name(self.bodies.db.program) {
            return Some(Doubt::Name);
        }
        call.on_failure.then_some(Doubt::Failure)
    }

    /// Whether a cfg that nothing here knows decides about the fn that a call leads to.
    fn is_maybe(&self, lead: &Lead) -> bool {
        match &lead.key {
            NodeKey::Fn(id, _) => self.bodies.db.program.fn_data(*id).maybe,
            NodeKey::Closure(..) | NodeKey::Any(..) | NodeKey::Macro(_) | NodeKey::Harmless => false,
        }
    }

    /// A step for one of the types that a call may be made on.
    fn step_on(&self, id: FnId, args: &Args, known: &[(ParamAt, Value)]) -> Option<Step> {
        let lead = self.leads().fn_node(id, args.clone(), known);
        let found = match lead.as_ref().map(|lead| &lead.key) {
            Some(NodeKey::Fn(found, _)) => *found,
            _ => id,
        };
        (!self.only_panics(found)).then(|| self.step_among(id, lead))
    }

    /// Whether a fn of the tree is there for a trait only, not to be called.
    fn only_panics(&self, id: FnId) -> bool {
        let leads = self.leads();
        leads.is_in_tree(Owner::Fn(id)) && leads.has_code(id) && self.bodies.get(Owner::Fn(id)).only_panics
    }

    /// A step to one of the fns that a call may lead to; one that cannot block still counts among all.
    fn step_among(&self, id: FnId, lead: Option<Lead>) -> Step {
        let lead = lead.unwrap_or_else(|| Lead::to(NodeKey::Harmless));
        let span = self.bodies.db.program.fn_data(id).item.name_span;
        let likely = Some(Doubt::Impl);
        Step { lead, owner: Owner::Fn(id), span, likely, is_drop: false, allowed: Vec::new() }
    }

    /// A step for each impl of a trait's fn; together they tell whether the call surely blocks.
    fn impl_steps(&self, id: FnId, known: &[(ParamAt, Value)]) -> Vec<Step> {
        let db = self.bodies.db;
        let data = db.program.fn_data(id);
        let Container::Trait(trait_id) = data.container else { return Vec::new() };
        let mut steps = Vec::new();
        for impl_id in db.impls_of(trait_id) {
            let found = db.impl_fn(*impl_id, data.name).unwrap_or(id);
            if self.only_panics(found) {
                continue;
            }
            let mut args = self.leads().unknown_args(found);
            if let (true, Some(own)) = (found == id, args.first_mut()) {
                // The trait's own body calls the other fns of this very impl.
                *own = self.impl_self(*impl_id);
            }
            steps.push(self.step_among(found, self.leads().plain_node(found, args, known)));
        }
        // Where the trait's own crate is not read, it may have impls that nobody saw.
        if db.program.is_of_unread(trait_id) {
            steps.push(self.step_among(id, None));
        }
        steps
    }

    /// The type of an impl, of which the parameters are not known.
    fn impl_self(&self, id: ImplId) -> Ty {
        let header = self.bodies.db.header(id);
        let unknown: Vec<Ty> = header.params.iter().map(|_| Ty::unknown()).collect();
        header.self_ty.subst(&Subst::new(&header.params, &unknown))
    }
}
