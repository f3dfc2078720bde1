//! From registers and a copy of the stack to the addresses of the calls.

use std::collections::HashMap;

use framehop::{
    CacheNative, FrameAddress, MayAllocateDuringUnwind, UnwindRegsNative, Unwinder as _, UnwinderNative,
};

use super::calls::{Call, Starts, call_before, jump_within};
use super::modules::{self, Module, find};
use crate::platform::capture::Raw;

/// Frames that are followed at most.
const DEEPEST: usize = 512;

/// Candidates for an unknown frame pointer that are tried at most.
const MOST_CANDIDATES: usize = 64;

type Native = UnwinderNative<Vec<u8>, MayAllocateDuringUnwind>;

/// See the file's head.
pub(super) struct Walker {
    modules: Vec<Module>,
    unwinder: Native,
    cache: CacheNative<MayAllocateDuringUnwind>,
    /// The modules that the unwinder knows, by where they begin.
    loaded: HashMap<u64, (Module, Option<Starts>)>,
}

/// How far a walk came.
#[derive(Clone, Debug, Default)]
struct Walk {
    /// Innermost first; those of callers lie within the call, not behind it.
    addresses: Vec<u64>,
    /// Whether it came to the thread's beginning.
    complete: bool,
    /// The stack pointer of the last frame.
    sp: u64,
}

impl Walker {
    pub(super) fn new() -> Self {
        let (unwinder, cache) = (Native::new(), CacheNative::new());
        Self { modules: Vec::new(), unwinder, cache, loaded: HashMap::new() }
    }

    /// The modules at the time of the last walk.
    pub(super) fn modules(&self) -> &[Module] {
        &self.modules
    }

    /// The addresses of the frames, innermost first.
    pub(super) fn walk(&mut self, raw: &Raw) -> Vec<u64> {
        self.refresh();
        self.walk_in_known(raw)
    }

    /// The same of several stacks, for which what is mapped is read once.
    #[cfg(all(feature = "strict", target_arch = "x86_64"))]
    pub(super) fn walk_all(&mut self, raws: &[Raw]) -> Vec<Vec<u64>> {
        self.refresh();
        raws.iter().map(|raw| self.walk_in_known(raw)).collect()
    }

    fn walk_in_known(&mut self, raw: &Raw) -> Vec<u64> {
        match raw.fp {
            Some(fp) => self.follow(raw, fp, raw.lr.unwrap_or(0)).addresses,
            None => self.guess(raw),
        }
    }

    /// Notes what was loaded and unloaded since the last walk.
    fn refresh(&mut self) {
        self.modules = modules::modules();
        let (modules, unwinder) = (&self.modules, &mut self.unwinder);
        self.loaded.retain(|start, (module, _)| {
            let stays = find(modules, *start) == Some(module);
            if !stays {
                unwinder.remove_module(*start);
            }
            stays
        });
    }

    /// The kernel does not tell the frame pointer of a waiting thread. Most code does not need it; the walk goes on
    /// from the first that does with each pair on the stack that may be a saved frame pointer and a return address.
    fn guess(&mut self, raw: &Raw) -> Vec<u64> {
        // No frame is at this address, so the walk ends where it would be used.
        const UNKNOWN: u64 = 1;

        let mut best = self.follow(raw, UNKNOWN, 0);
        for candidate in self.candidates(raw, &best) {
            if best.complete {
                break;
            }
            let mut walk = self.follow(raw, candidate, 0);
            // Where return addresses are kept in a register, which the kernel does not tell either, the innermost
            // fn's caller is not known: the walk goes on from the one after.
            if cfg!(target_arch = "aarch64") && walk.addresses.len() <= best.addresses.len() {
                walk = self.skip_to(raw, candidate);
            }
            if walk.complete || best.addresses.len() < walk.addresses.len() {
                best = walk;
            }
        }
        best.addresses
    }

    /// The walk from the caller that the pair at `candidate` leads to, behind the innermost frame.
    fn skip_to(&mut self, raw: &Raw, candidate: u64) -> Walk {
        let at = ((candidate - raw.sp.next_multiple_of(8)) / 8) as usize;
        let (Some(fp), Some(back)) = (raw.words.get(at), raw.words.get(at + 1)) else {
            return Walk::default();
        };
        let Some(frame) = FrameAddress::from_return_address(*back) else { return Walk::default() };
        let mut walk =
            Walk { addresses: vec![raw.pc, frame.address_for_lookup()], complete: false, sp: candidate };
        self.go_on(raw, &mut walk, frame, registers(*back, candidate + 16, *fp, *back));
        walk
    }

    /// Addresses above a walk's last frame that hold what may be a saved frame pointer, and the return address of a call:
    /// those first where the call certainly leads to the last frame's fn, then those where that is not known. What a
    /// register held that is saved in the place of a frame pointer can be anything, so it tells nothing.
    fn candidates(&self, raw: &Raw, until: &Walk) -> Vec<u64> {
        let start = raw.sp.next_multiple_of(8);
        let called = until.addresses.last().and_then(|address| self.start_of(*address));
        let mut candidates = Vec::new();
        for (index, pair) in raw.words.windows(2).enumerate() {
            let address = start + index as u64 * 8;
            let Some(call) = (until.sp <= address).then(|| self.call_before(pair[1])).flatten() else {
                continue;
            };
            let rank = match call {
                Call::To(target) if Some(target) == called => 0,
                Call::Unknown => 1,
                Call::To(target) => self.rank_by_jump(target, called),
            };
            candidates.push((rank, address));
        }
        candidates.sort_unstable();
        candidates.truncate(MOST_CANDIDATES);
        candidates.into_iter().map(|(_, address)| address).collect()
    }

    /// The rank of a call to another fn, which may lead to `called` by a jump at its end.
    fn rank_by_jump(&self, target: u64, called: Option<u64>) -> u8 {
        let of_module = find(&self.modules, target).and_then(|module| self.loaded.get(&module.range.start));
        let end = of_module.and_then(|(_, starts)| starts.as_ref()?.after(target));
        match end.map(|end| jump_within(target, end, called)) {
            Some(Some(Call::To(_))) => 0,
            Some(Some(Call::Unknown)) => 1,
            _ => 2,
        }
    }

    /// The call that a return address is of, if it is one in a module.
    fn call_before(&self, address: u64) -> Option<Call> {
        find(&self.modules, address).filter(|module| module.has_code_at(address))?;
        call_before(address)
    }

    /// Where the fn begins that an address is in.
    fn start_of(&self, address: u64) -> Option<u64> {
        let (_, starts) = self.loaded.get(&find(&self.modules, address)?.range.start)?;
        starts.as_ref()?.of(address)
    }

    fn follow(&mut self, raw: &Raw, fp: u64, lr: u64) -> Walk {
        let mut walk = Walk { addresses: vec![raw.pc], complete: false, sp: raw.sp };
        let frame = FrameAddress::from_instruction_pointer(raw.pc);
        self.go_on(raw, &mut walk, frame, registers(raw.pc, raw.sp, fp, lr));
        walk
    }

    /// From `frame`, which is in the walk already, as far as it goes.
    fn go_on(
        &mut self,
        raw: &Raw,
        walk: &mut Walk,
        mut frame: FrameAddress,
        mut registers: UnwindRegsNative,
    ) {
        let start = raw.sp.next_multiple_of(8);
        let mut read = |address: u64| {
            let offset = address.checked_sub(start).filter(|offset| offset % 8 == 0).ok_or(())?;
            raw.words.get((offset / 8) as usize).copied().ok_or(())
        };
        while walk.addresses.len() < DEEPEST {
            self.load(frame.address_for_lookup());
            let next = self.unwinder.unwind_frame(frame, &mut registers, &mut self.cache, &mut read);
            walk.sp = registers.sp();
            let Ok(next) = next else { break };
            let Some(next) = next.and_then(FrameAddress::from_return_address) else {
                walk.complete = true;
                break;
            };
            // What leads to no code has gone astray.
            let address = next.address_for_lookup();
            if !find(&self.modules, address).is_some_and(|module| module.has_code_at(address)) {
                break;
            }
            walk.addresses.push(address);
            frame = next;
        }
    }

    /// Makes the module at an address known to the unwinder.
    fn load(&mut self, address: u64) {
        let Some(module) = find(&self.modules, address) else { return };
        if self.loaded.contains_key(&module.range.start) {
            return;
        }
        let mut starts = None;
        if let Some(tables) = modules::tables(module) {
            starts = tables.starts;
            let name = module.name.to_string();
            let range = module.range.clone();
            self.unwinder.add_module(framehop::Module::new(name, range, tables.bias, tables.sections));
        }
        self.loaded.insert(module.range.start, (module.clone(), starts));
    }
}

#[cfg(target_arch = "x86_64")]
fn registers(pc: u64, sp: u64, fp: u64, _: u64) -> UnwindRegsNative {
    UnwindRegsNative::new(pc, sp, fp)
}

#[cfg(target_arch = "aarch64")]
fn registers(_: u64, sp: u64, fp: u64, lr: u64) -> UnwindRegsNative {
    // Return addresses may be signed; user space has 48 bits of address, or fewer.
    let mask = framehop::aarch64::PtrAuthMask::new_24_40();
    UnwindRegsNative::new_with_ptr_auth_mask(mask, lr, sp, fp)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;

    use super::*;
    use crate::platform::{capture, thread_id};

    /// The stack of a thread that waits for a message.
    fn waiting() -> (Raw, mpsc::Sender<()>) {
        let ((release, held), (tell, told)) = (mpsc::channel::<()>(), mpsc::channel());
        thread::spawn(move || {
            tell.send(thread_id().expect("Linux")).expect("the test waits");
            held.recv().ok();
        });
        let tid = told.recv().expect("the thread tells");
        loop {
            // Without a signal, a thread that runs is not told.
            if let Ok(capture::Taken::Whole(raw)) =
                capture::take(capture::Subject { tid, bounds: None, poll: (0, 0) }, None)
                && Walker::new().walk(&raw).len() > 8
            {
                return (raw, release);
            }
            thread::yield_now();
        }
    }

    #[test]
    fn a_waiting_threads_walk_comes_to_its_beginning_without_a_frame_pointer() {
        let (raw, _release) = waiting();
        let mut walker = Walker::new();
        let addresses = walker.walk(&raw);
        let last = *addresses.last().expect("there are frames");
        let libc = find(walker.modules(), last).expect("it is in a module");
        assert!(libc.name.contains("libc") || libc.name.contains("ld-"), "{}: {addresses:x?}", libc.name);
    }

    #[test]
    fn a_walk_can_go_on_from_the_second_caller() {
        let (raw, _release) = waiting();
        let mut walker = Walker::new();
        let all = walker.walk(&raw);
        let beginning = Walk { addresses: vec![raw.pc], complete: false, sp: raw.sp };
        let candidates = walker.candidates(&raw, &beginning);
        let skipped = candidates.iter().map(|candidate| walker.skip_to(&raw, *candidate));
        let common =
            |walk: Walk| walk.addresses.iter().skip(1).filter(|address| all.contains(address)).count();
        let most = skipped.map(common).max().unwrap_or(0);
        assert!(all.len() / 2 < most, "{most} of {} frames", all.len());
    }
}
