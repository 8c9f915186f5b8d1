# Makes the smallest state machine for a grammar of words. Used by the generators beside it.
package StateMachine;
use strict;
use warnings;
use Exporter 'import';
our @EXPORT = qw(use_classes any sequence either many some build);

# ---- Grammar -------------------------------------------------------------------------------------------------------
# A node is [kind, parts].

my (@classes, %class_number);

sub use_classes {
    @classes = @_;
    %class_number = map { $classes[$_] => $_ } 0 .. $#classes;
}

sub any { return ['any', map { $class_number{$_} } @_] }
sub sequence { return ['sequence', @_] }
sub either { return ['either', @_] }
sub many { return ['many', $_[0]] }
sub some { return ['sequence', $_[0], ['many', $_[0]]] }

# ---- Grammar to state machine: Thompson's construction, then subsets -----------------------------------------------

my (@steps, @empty_steps, %accepts);
sub new_state { push @steps, {}; push @empty_steps, []; return $#steps }

sub compile {
    my ($node, $from) = @_;
    my ($kind, @parts) = @$node;
    if ($kind eq 'any') {
        my $to = new_state();
        push @{ $steps[$from]{$_} }, $to for @parts;
        return $to;
    }
    if ($kind eq 'sequence') {
        $from = compile($_, $from) for @parts;
        return $from;
    }
    if ($kind eq 'either') {
        my $to = new_state();
        push @{ $empty_steps[ compile($_, $from) ] }, $to for @parts;
        return $to;
    }
    my $loop = new_state();
    push @{ $empty_steps[$from] }, $loop;
    push @{ $empty_steps[ compile($parts[0], $loop) ] }, $loop;
    my $to = new_state();
    push @{ $empty_steps[$loop] }, $to;
    return $to;
}

sub closure {
    my @open = @_;
    my %seen = map { $_ => 1 } @open;
    while (defined(my $state = pop @open)) {
        for my $next (@{ $empty_steps[$state] }) { push @open, $next unless $seen{$next}++ }
    }
    return join ',', sort { $a <=> $b } keys %seen;
}

# Takes pairs of a type and a grammar; in order: of two that match equally far, the first gives the type.
# Returns the rows of next states and the types of the states, both as C#.
sub build {
    my @rules = @_;
    my $start = new_state();
    for my $index (0 .. $#rules) {
        my $first = new_state();
        push @{ $empty_steps[$start] }, $first;
        $accepts{ compile($rules[$index][1], $first) } = $index;
    }

    # State 0 is the dead one, state 1 the start.
    my @subsets = ('', closure($start));
    my %number_of = map { $subsets[$_] => $_ } 0 .. 1;
    my (@table, @types);
    for (my $number = 0; $number < @subsets; $number++) {
        my @members = split /,/, $subsets[$number];
        for my $class (0 .. $#classes) {
            my @next = map { @{ $steps[$_]{$class} // [] } } @members;
            my $subset = @next ? closure(@next) : '';
            if (!exists $number_of{$subset}) {
                $number_of{$subset} = @subsets;
                push @subsets, $subset;
            }
            $table[$number][$class] = $number_of{$subset};
        }
        my ($rule) = sort { $a <=> $b } map { $accepts{$_} // () } @members;
        $types[$number] = $rule;
    }

    # Join states that no input tells apart, until nothing changes.
    my @group = map { $_ == 0 ? 'dead' : $types[$_] // 'none' } 0 .. $#table;
    while (1) {
        my @signature = map { my $n = $_; join ' ', $group[$n], map { $group[$_] } @{ $table[$n] } } 0 .. $#table;
        my (%index, @next);
        for my $n (0 .. $#table) {
            my $count = keys %index;
            push @next, $index{ $signature[$n] } //= $count;
        }
        my %before = map { $_ => 1 } @group;
        @group = @next;
        last if keys %before == keys %index;
    }
    my (@rows, @row_types);
    for my $n (0 .. $#table) {
        next if defined $rows[ $group[$n] ];
        $rows[ $group[$n] ] = join ', ', map { $group[$_] } @{ $table[$n] };
        $row_types[ $group[$n] ] = defined $types[$n] ? "(byte)TokenType.$rules[$types[$n]][0]" : 'NoToken';
    }
    die 'the dead state must be 0 and the start 1' unless $group[0] == 0 && $group[1] == 1;
    return (\@rows, \@row_types);
}

1;
