//! What single polls and nests of them are told as.

use super::*;

#[test]
fn a_long_poll_is_seen_at_doubling_multiples_and_at_its_end() {
    let mut world = World::new();
    world.pass(7);
    world.poll(2, |world| world.pass(900));
    let ended = world.ended();
    assert_eq!(world.multiples(), [1, 2, 4, 8]);
    assert!(matches!(ended[..], [(2, 880..=900)]), "{ended:?}");
    assert!(world.sightings.iter().all(|sighting| sighting.stall == 1));
}

#[test]
fn a_threshold_of_nothing_is_one_of_the_least_time() {
    let mut world = World::new();
    world.limit = 0;
    world.poll(2, |world| {
        // A look at the very moment when the poll began has counted nothing of it.
        world.look(0, 0);
        assert!(world.sightings.is_empty());
        world.pass(3 * PERIOD);
    });
    assert!(world.multiples().first().is_some_and(|multiple| 1 <= *multiple), "{:?}", world.sightings);
}

#[test]
fn exact_sites_tell_their_length_to_the_unit() {
    let mut world = World::new();
    world.pass(7);
    world.poll(3, |world| world.pass(123));
    world.poll(3, |world| world.pass(100));
    world.poll(3, |world| world.pass(99));
    assert_eq!(world.ended(), [(3, 123), (3, 100)]);
}

#[test]
fn the_innermost_over_the_threshold_has_the_stall_and_its_parents_do_not() {
    for sites in [[2, 4, 6], [3, 5, 7]] {
        let mut world = World::new();
        let [outer, middle, inner] = sites;
        world.poll(outer, |world| {
            world.pass(30);
            world.poll(middle, |world| world.poll(inner, |world| world.pass(300)));
            world.pass(30);
        });
        let ended = world.ended();
        assert!(matches!(ended[..], [(site, 280..=300)] if site == inner), "{ended:?}");
    }
}

#[test]
fn children_that_add_up_are_their_parents_stall_with_a_breakdown() {
    let mut world = World::new();
    world.poll(2, |world| {
        for child in [4, 6, 4, 6] {
            world.poll(child, |world| world.pass(60));
        }
    });
    let ended = world.ended();
    assert!(matches!(ended[..], [(2, 220..=240)]), "{ended:?}");
    let breakdown = &world.sightings.last().expect("the stall").breakdown;
    let sum: u64 = breakdown.iter().map(|(_, time)| time).sum();
    assert!((180..=240).contains(&sum), "{breakdown:?}");
    assert!(
        breakdown.iter().all(|(site, time)| [4, 6].contains(site) && (80..=120).contains(time)),
        "{breakdown:?}"
    );
}

#[test]
fn a_parent_with_a_stall_of_its_own_beside_its_childs_has_both() {
    let mut world = World::new();
    world.poll(3, |world| {
        world.poll(5, |world| world.pass(200));
        world.pass(150);
    });
    let ended = world.ended();
    assert!(matches!(ended[..], [(5, 200), (3, 110..=150)]), "{ended:?}");
}

#[test]
fn allowed_regions_are_nobodys_stall() {
    for site in [2, 3] {
        let mut world = World::new();
        world.poll(site, |world| {
            world.pass(50);
            world.enter_as(8, Kind::ALLOWED);
            world.pass(500);
            world.poll(4, |world| world.pass(500));
            world.leave();
            world.pass(20);
        });
        assert_eq!(world.ended(), []);
    }
}

#[test]
fn a_pause_of_the_process_is_no_stall() {
    for site in [2, 3] {
        let mut world = World::new();
        world.poll(site, |world| {
            world.pass(30);
            world.gap(5000, true);
            world.pass(20);
        });
        // And one that ends before the monitor looks again.
        world.enter(site);
        world.pass(30);
        world.advance(world.now + 5000);
        world.leave();
        world.gap(0, true);
        assert_eq!(world.ended(), []);
    }
}

#[test]
fn blind_time_is_no_evidence_but_exact_sites_need_none() {
    let mut world = World::new();
    world.poll(2, |world| world.gap(5000, false));
    world.poll(3, |world| world.gap(5000, false));
    world.gap(0, false);
    let ended = world.ended();
    assert!(matches!(ended[..], [(3, 5000)]), "{ended:?}");
    assert!(4900 <= world.sightings[0].blind);
}

#[test]
fn what_nothing_explains_is_no_evidence_for_exact_sites_either() {
    for seen in [false, true] {
        let mut world = World::new();
        let before = if seen { 2 * PERIOD } else { 0 };
        world.unexplained = 1500;
        world.poll(3, |world| {
            world.pass(before);
            world.gap(1500, false);
        });
        world.gap(0, false);
        assert_eq!(world.ended(), [], "seen {seen}");
        // The rest is.
        world.poll(3, |world| {
            world.pass(before);
            world.gap(1500 + LIMIT, false);
        });
        world.gap(0, false);
        assert_eq!(world.ended(), [(3, before + 1500 + LIMIT)], "seen {seen}");
    }
}

#[test]
fn who_slept_was_not_held_up_with_the_monitor() {
    let mut world = World::new();
    world.unexplained = 1500;
    world.poll(3, |world| {
        world.state = State::Sleeps;
        world.gap(1500, false);
        world.runs();
    });
    world.gap(0, false);
    assert_eq!(world.ended(), [(3, 1500)]);
}

#[test]
fn a_stall_that_blind_time_hid_is_not_put_down_to_its_parent() {
    let mut world = World::new();
    world.enter(3);
    world.enter(5);
    world.advance(world.now + 3000);
    world.leave();
    world.gap(10, false);
    world.pass(40);
    world.leave();
    assert_eq!(world.ended(), [(5, 3000)]);
}

#[test]
fn a_thread_that_the_system_does_not_run_is_no_stall() {
    for site in [2, 3] {
        let mut world = World::new();
        world.poll(site, |world| {
            world.pass(10);
            world.pass_as(State::Waits, 2000);
            world.pass(10);
        });
        assert_eq!(world.ended(), [], "site {site}");
        assert!(world.multiples().is_empty());
    }
}

#[test]
fn an_exact_poll_that_waited_while_the_monitor_did_too_is_no_stall() {
    let mut world = World::new();
    world.enter(3);
    world.state = State::Waits;
    world.advance(world.now + 3000);
    world.runs();
    world.leave();
    world.gap(0, false);
    assert_eq!(world.ended(), []);
}

#[test]
fn a_wait_before_an_exact_poll_is_not_taken_off_it() {
    let mut world = World::new();
    world.pass_as(State::Waits, 3 * PERIOD);
    world.enter(3);
    world.advance(world.now + 150);
    world.leave();
    world.gap(0, false);
    assert_eq!(world.ended(), [(3, 150)]);
}

#[test]
fn an_exact_poll_that_waited_between_looks_of_a_starved_monitor_is_no_stall() {
    let mut world = World::new();
    world.enter(3);
    world.state = State::Waits;
    world.gap(600, false);
    world.gap(900, false);
    world.runs();
    world.leave();
    world.gap(0, false);
    assert_eq!(world.ended(), []);
}

#[test]
fn deeper_than_followed_is_put_down_to_the_deepest_followed() {
    let mut world = World::new();
    for site in 0..DEPTH as u32 + 4 {
        world.enter(2 * site);
    }
    world.pass(300);
    for _ in 0..DEPTH + 4 {
        world.leave();
    }
    let ended = world.ended();
    assert!(matches!(ended[..], [(site, _)] if site == 2 * (DEPTH as u32 - 1)), "{ended:?}");
    assert_eq!(world.slot.deeper(), 4);
}

#[test]
fn a_stop_that_catches_the_monitor_in_its_look_is_no_stall() {
    for site in [2, 3] {
        let mut world = World::new();
        world.pass(15);
        world.enter(site);
        world.pass(5 + 2 * PERIOD);
        let tick = world.tick(0, 0);
        // The process stops after the tick and before the slot is read; then the polling thread runs first.
        world.state = State::Sleeps;
        world.advance(world.now + 7000);
        world.runs();
        world.leave();
        world.enter(site);
        world.read(tick);
        world.gap(1, true);
        world.pass(30);
        world.leave();
        assert_eq!(world.ended(), [], "site {site}");
    }
}

#[test]
fn a_poll_that_begins_while_the_monitor_looks_is_not_older_than_it_is() {
    let mut world = World::new();
    let tick = world.tick(0, 0);
    world.advance(world.now + 95);
    world.enter(2);
    world.read(tick);
    world.gap(0, false);
    world.pass(70);
    world.leave();
    assert_eq!(world.ended(), []);
}

#[test]
fn a_wait_in_the_last_moments_of_a_poll_is_left_out_of_its_length() {
    for site in [2, 3] {
        let mut world = World::new();
        world.enter(site);
        world.pass(300);
        world.state = State::Waits;
        world.gap(700, false);
        world.advance(world.now + 15);
        world.runs();
        world.leave();
        let ended = world.ended();
        assert!(matches!(ended[..], [(_, 280..=300)]), "{ended:?}");
        let last = world.sightings.last().expect("its end");
        assert!((700..=715).contains(&last.not_run), "{last:?}");
    }
}

#[test]
fn a_sleep_that_looked_like_a_wait_counts() {
    let mut world = World::new();
    world.enter(2);
    for _ in 0..8 {
        world.pass_as(State::Sleeps, PERIOD - 1);
        // Woken just before the look, and run just after.
        world.pass_as(State::Waits, 1);
    }
    world.leave();
    let ended = world.ended();
    assert!(matches!(ended[..], [(2, 125..=152)]), "{ended:?}");
}

#[test]
fn a_stall_beside_a_pause_of_the_process_is_one() {
    let mut world = World::new();
    // Stopped and continued, the process runs for a while before its monitor does.
    world.advance(world.now + 7000);
    world.poll(3, |world| world.advance(world.now + 150));
    let blind = world.now - 7000 - PERIOD;
    world.look(7000, blind);
    assert_eq!(world.ended(), [(3, 150)]);
}

#[test]
fn what_a_thread_waits_after_its_poll_while_the_monitor_is_held_up_is_not_taken_off_it() {
    let mut world = World::new();
    world.enter(3);
    world.state = State::Sleeps;
    world.pass(2 * PERIOD);
    // The monitor takes the time, and is not run before it reads the slot.
    let tick = world.tick(0, 0);
    world.advance(world.now + 150);
    world.runs();
    world.leave();
    world.pass_unseen_as(State::Waits, 600);
    world.read(tick);
    world.gap(0, false);
    assert_eq!(world.ended(), [(3, 190)]);
}

#[test]
fn stalls_inside_one_another_that_blind_time_hid_are_taken_off_the_poll_around_them_once() {
    let mut world = World::new();
    world.enter(11);
    world.enter(3);
    world.pass(2 * PERIOD);
    world.advance(world.now + 250);
    world.poll(13, |world| world.advance(world.now + 175));
    world.leave();
    world.gap(0, false);
    world.pass(150);
    world.leave();
    assert_eq!(world.ended(), [(13, 175), (3, 290), (11, 150)]);
}

#[test]
fn a_pause_in_the_middle_of_a_look_is_no_stall() {
    let mut world = World::new();
    world.pass(PERIOD - 1);
    world.enter(3);
    world.advance(world.now + 1);
    let tick = world.tick(0, 0);
    // All stands still once the monitor has the time, and goes on before it has read the slot.
    world.advance(world.now + 7000);
    world.read(tick);
    world.advance(world.now + 1);
    world.look(7000, 0);
    world.advance(world.now + 1);
    world.leave();
    assert_eq!(world.ended(), []);
}

#[test]
fn what_is_given_back_of_blind_time_is_no_evidence() {
    let mut world = World::new();
    world.enter(2);
    world.pass(PERIOD);
    // It sleeps, and waits, while the monitor is not run.
    world.state = State::Sleeps;
    world.advance(world.now + 150);
    world.state = State::Waits;
    world.gap(100, false);
    world.advance(world.now + 1);
    world.runs();
    world.leave();
    assert_eq!(world.ended(), []);
}

#[test]
fn a_poll_that_gave_its_worker_away_is_no_stall_and_one_for_another_runtime_inside_it_is() {
    let mut world = World::new();
    world.enter(2);
    world.pass(30);
    world.hands.give_for_another_runtime(world.slot);
    world.poll(4, |world| {
        world.poll(6, |world| world.pass(30));
        world.pass(300);
    });
    world.pass(300);
    world.poll(8, |world| world.pass(300));
    world.leave();
    let ended = world.ended();
    assert!(matches!(ended[..], [(4, 310..=330)]), "{ended:?}");
    // The next poll has its worker again.
    world.poll(2, |world| world.pass(150));
    assert_eq!(world.ended().len(), 2);
}

#[test]
#[cfg(feature = "tokio")]
fn what_a_worker_does_once_a_poll_is_over_says_nothing_of_that_poll() {
    for (site, ends_meanwhile) in [(2, true), (3, true), (2, false), (3, false)] {
        let mut world = World::new();
        world.worker = Some(WorkerState::after(2));
        world.enter(site);
        world.pass(390);
        if ends_meanwhile {
            world.meanwhile = world.over();
        }
        // It parks, here or on the thread that it was given to.
        world.worker = Some(WorkerState::after(3));
        world.pass(PERIOD);
        world.leave();
        let ended = world.ended();
        let is_told = matches!(ended[..], [(told, 370..=400)] if told == site);
        assert_eq!(is_told, ends_meanwhile, "site {site}: {ended:?}");
    }
}
