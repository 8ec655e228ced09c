namespace Province;

/// <summary>What becomes of a cluster while it is fed.</summary>
/// <param name="Silos">How many silos there are.</param>
/// <param name="Form">The form in which they write states.</param>
/// <param name="Kill">Whether one is killed (SIGKILL) at a moment that the seed picks, and comes back later.</param>
/// <param name="Leave">Whether one is asked to leave (SIGTERM), and comes back later.</param>
/// <param name="Upgrade">Whether they begin with form 1 and are told one after the other to write form 2.</param>
internal sealed record ClusterSettings(int Silos, int Form, bool Kill, bool Leave, bool Upgrade);
