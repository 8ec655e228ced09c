using CsCheck;
using MongCai.Domain.Surveys;

namespace MongCai.Domain.Tests.Surveys;

public class SamplingPlanTests
{
    private static readonly Ratio Everyone = Ratio.Of(1, 1);

    private static readonly Gen<(Dictionary<string, long> Populations, long Answers)> Orders =
        from populations in Gen.Long[0, 5000].Array[1, 12]
        from answers in Gen.Long[0, populations.Sum()]
        select (populations.Select((population, index) => (population, $"ward {index}")).ToDictionary(pair => pair.Item2, pair => pair.population), answers);

    [Fact]
    public void Proportional_OfThreeWards_GivesTheOddAnswerToTheLargestRemainder()
    {
        SamplingPlan plan = SamplingPlan.Proportional(new Dictionary<string, long> { ["c"] = 100, ["a"] = 500, ["b"] = 300 }, 100, Ratio.Of(2, 5));

        // 55.56, 33.33 and 11.11: the odd answer goes to a; at two answers of five, each needs two and a half invitations.
        Assert.Equal([new PlannedStratum("a", 500, 56, 140), new("b", 300, 33, 83), new("c", 100, 11, 28)], plan.Strata);
        Assert.Equal(100, plan.Answers);
        Assert.Equal(251, plan.Invitations);
    }

    [Fact]
    public void Proportional_OfASmallStratum_RaisesItToTheMinimum()
    {
        SamplingPlan plan = SamplingPlan.Proportional(new Dictionary<string, long> { ["city"] = 9998, ["islet"] = 1, ["island"] = 20 }, 100, Everyone);

        Assert.Equal([new PlannedStratum("city", 9998, 100, 100), new("island", 20, 2, 2), new("islet", 1, 1, 1)], plan.Strata);
    }

    [Fact]
    public void Proportional_OfFewWhoAnswer_InvitesNoMoreThanThereAre() =>
        Assert.Equal(20, SamplingPlan.Proportional(new Dictionary<string, long> { ["a"] = 20 }, 10, Ratio.Of(1, 10)).Invitations);

    [Fact]
    public void Proportional_WithoutMinimum_AddsUpAndKeepsToTheQuotas() =>
        Orders.Sample(order =>
        {
            SamplingPlan plan = SamplingPlan.Proportional(order.Populations, order.Answers, Everyone, minimum: 0);
            long population = Math.Max(1, order.Populations.Values.Sum());
            return plan.Answers == order.Answers
                && plan.Strata.All(stratum => Math.Abs(stratum.Answers - ((double)order.Answers * stratum.Population / population)) < 1 && stratum.Answers <= stratum.Population);
        });

    [Fact]
    public void Proportional_WithMinimum_LeavesNoStratumWithoutError() =>
        Orders.Sample(order =>
            SamplingPlan.Proportional(order.Populations, order.Answers, Ratio.Of(1, 3)).Strata.All(stratum =>
                stratum.Answers >= Math.Min(SamplingPlan.FewestWithError, stratum.Population)
                && (stratum.Invitations == stratum.Population || stratum.Invitations == 3 * stratum.Answers)));

    [Fact]
    public void Proportional_OfWrongNumbers_Throws()
    {
        Dictionary<string, long> populations = new() { ["a"] = 10 };
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplingPlan.Proportional(populations, 11, Everyone)); // more than there are
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplingPlan.Proportional(populations, 5, Ratio.Of(0, 10))); // nobody will answer
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplingPlan.Proportional(populations, 5, default)); // no rate is known
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplingPlan.Proportional(new Dictionary<string, long> { ["a"] = -1 }, 0, Everyone));
    }
}
